#!/usr/bin/env bash
# Submits the job to a Flink 1.19 or 1.20 cluster. Build the jar first: mvn -Pflink package -DskipTests
#
#   pipelines/flink/submit.sh HOST:PORT [--detached] [OPTION …]
#
#   HOST:PORT   the REST address of the cluster's JobManager
#   --detached  return when the job is accepted; it writes its reports by itself
#   OPTION      of Clippings, such as --pipeline=pipelines/stranger-things.yaml --output=/shared/reports
#
# With a Flink download of your own this is the same:
#   flink run -m HOST:PORT -c clippings.Main target/clippings-*-flink.jar --runner=FlinkRunner OPTION …
# Input and output must be visible under the same path to this machine and to every TaskManager.
set -euo pipefail
cd "$(dirname "$0")/../.."

[ $# -ge 1 ] || { sed -n '2,12s/^# \{0,1\}//p' "$0"; exit 2; }
master=$1
shift
detached=()
if [ "${1:-}" = --detached ]; then detached=(--detached); shift; fi

jar=$(find target -maxdepth 1 -name 'clippings-*-flink.jar' | head -1)
[ -n "$jar" ] || { echo "No jar in target; run: mvn -Pflink package -DskipTests" >&2; exit 2; }

home=${FLINK_CLUSTER_DIR:-target/flink-cluster}
case $home in /*) ;; *) home=$PWD/$home ;; esac
if [ ! -e "$home/lib/.complete" ]; then
  pipelines/flink/cluster.sh jars
fi
client="$home/client"
mkdir -p "$client"
printf 'rest.address: %s\nrest.port: %s\n' "${master%:*}" "${master##*:}" >"$client/config.yaml"

export FLINK_CONF_DIR=$client
classpath=$(find "$home/lib" -name '*.jar' | sort | tr '\n' ':')
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" \
  --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED \
  --add-opens=java.base/java.time=ALL-UNNAMED \
  -Djava.util.logging.config.file=src/main/resources/logging.properties \
  -cp "$classpath" org.apache.flink.client.cli.CliFrontend run "${detached[@]}" \
  -m "$master" -c clippings.Main "$jar" --runner=FlinkRunner "$@"
