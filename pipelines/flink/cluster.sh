#!/usr/bin/env bash
# A real Flink cluster on this machine, from Maven's jars: one JobManager and two TaskManagers, each
# a Java process of its own, on the loopback address only. For tests and for trying things out.
#
#   pipelines/flink/cluster.sh start     starts it and prints its address
#   pipelines/flink/cluster.sh status    says which processes run; exit code 0 if all do
#   pipelines/flink/cluster.sh stop      ends the processes that start started, and no other
#
# Everything it writes is under target/flink-cluster. Settings, by environment variable:
#   FLINK_REST_PORT (18081)  FLINK_RPC_PORT (16123)  FLINK_SLOTS (2, of each TaskManager)
#   FLINK_TASK_MEMORY (2g, of each TaskManager)       FLINK_CLUSTER_DIR (target/flink-cluster)
set -euo pipefail
cd "$(dirname "$0")/../.."

home=${FLINK_CLUSTER_DIR:-target/flink-cluster}
case $home in /*) ;; *) home=$PWD/$home ;; esac
rest=${FLINK_REST_PORT:-18081}
rpc=${FLINK_RPC_PORT:-16123}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
opens="--add-exports=java.base/sun.net.util=ALL-UNNAMED --add-exports=java.management/sun.management=ALL-UNNAMED
 --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.net=ALL-UNNAMED
 --add-opens=java.base/java.io=ALL-UNNAMED --add-opens=java.base/java.nio=ALL-UNNAMED
 --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.lang.reflect=ALL-UNNAMED
 --add-opens=java.base/java.text=ALL-UNNAMED --add-opens=java.base/java.time=ALL-UNNAMED
 --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
 --add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED
 --add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED"

jars() {
  # Jars of an earlier pom.xml would hide that one of today's is missing.
  local pom
  pom=$(cksum <pom.xml)
  [ "$(cat "$home/lib/.complete" 2>/dev/null)" = "$pom" ] && return
  rm -rf "$home/lib"
  mvn -q -B -Pflink dependency:copy-dependencies -DoutputDirectory="$home/lib" -DincludeScope=runtime \
    -DincludeGroupIds=org.apache.flink,com.esotericsoftware.kryo,com.esotericsoftware.minlog,com.twitter,commons-cli,commons-collections,commons-io,org.apache.commons,org.javassist,at.yawk.lz4,org.objenesis,org.slf4j,org.snakeyaml,org.xerial.snappy,com.google.code.findbugs
  echo "$pom" >"$home/lib/.complete"
}

configure() {
  mkdir -p "$home/conf" "$home/log" "$home/pid" "$home/tmp"
  # Shuffles: the job has many, and with Flink's defaults they ask for more network memory than there
  # is. Restarts: Flink has none by default; failures that come together count as one attempt here.
  # With no TaskManager left each of the three attempts waits slot.request.timeout: it fails in about
  # 80 s, and in any case within 3 minutes.
  cat > "$home/conf/config.yaml" <<EOF
jobmanager.rpc.address: 127.0.0.1
jobmanager.rpc.port: $rpc
jobmanager.bind-host: 127.0.0.1
jobmanager.memory.process.size: 1g
taskmanager.bind-host: 127.0.0.1
taskmanager.host: 127.0.0.1
taskmanager.numberOfTaskSlots: ${FLINK_SLOTS:-2}
taskmanager.memory.process.size: ${FLINK_TASK_MEMORY:-2g}
rest.address: 127.0.0.1
rest.bind-address: 127.0.0.1
rest.port: $rest
io.tmp.dirs: $home/tmp
web.tmpdir: $home/tmp
taskmanager.memory.network.fraction: 0.2
taskmanager.network.sort-shuffle.min-buffers: 64
heartbeat.interval: 2000
heartbeat.timeout: 10000
slot.request.timeout: 20000
restart-strategy.type: exponential-delay
restart-strategy.exponential-delay.initial-backoff: 2 s
restart-strategy.exponential-delay.max-backoff: 8 s
restart-strategy.exponential-delay.attempts-before-reset-backoff: 3
cluster.evenly-spread-out-slots: true
EOF
}

classpath() {
  find "$home/lib" -name '*.jar' | sort | tr '\n' ':'
}

# Flink's own arithmetic of memory: JVM options on the first line it prints, dynamic properties on the second.
resources() {
  $java -cp "$(classpath)" org.apache.flink.runtime.util.bash.BashJavaUtils "$1" --configDir "$home/conf" 2>/dev/null |
    sed -n 's/^BASH_JAVA_UTILS_EXEC_RESULT://p'
}

launch() { # name, class, kind of resources, further arguments
  local name=$1 class=$2 params jvm dynamic
  params=$(resources "$3")
  shift 3
  jvm=$(sed -n 1p <<<"$params")
  dynamic=$(sed -n 2p <<<"$params")
  # shellcheck disable=SC2086 # options are words
  nohup $java $jvm -XX:+UseParallelGC $opens -cp "$(classpath)" "$class" --configDir "$home/conf" $dynamic "$@" \
    >"$home/log/$name.log" 2>&1 </dev/null &
  echo $! >"$home/pid/$name"
}

runs() { # is the process of this pid file alive, and is it ours?
  [ -e "$1" ] && grep -qs "$home" "/proc/$(cat "$1")/cmdline"
}

status() {
  local all=0 pid
  for name in jobmanager taskmanager-1 taskmanager-2; do
    pid="$home/pid/$name"
    if runs "$pid"; then echo "$name runs (process $(cat "$pid"))"; else echo "$name does not run"; all=1; fi
  done
  return $all
}

get() { # a path of the REST port, without needing curl
  { exec 3<>"/dev/tcp/127.0.0.1/$rest" && printf 'GET %s HTTP/1.0\r\n\r\n' "$1" >&3 && cat <&3; } 2>/dev/null
}

slots() {
  get /overview | sed -n 's/.*"slots-total":\([0-9]*\).*/\1/p'
}

start() {
  if runs "$home/pid/jobmanager"; then echo "It runs already; stop it first." >&2; exit 1; fi
  if (get / >/dev/null); then
    echo "Port $rest is taken; set FLINK_REST_PORT to another one." >&2; exit 1
  fi
  jars
  configure
  launch jobmanager org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint GET_JM_RESOURCE_PARAMS \
    --executionMode cluster
  for n in 1 2; do
    launch taskmanager-$n org.apache.flink.runtime.taskexecutor.TaskManagerRunner GET_TM_RESOURCE_PARAMS
  done
  local wanted=$((2 * ${FLINK_SLOTS:-2}))
  for _ in $(seq 240); do
    [ "$(slots || true)" = "$wanted" ] && { echo "127.0.0.1:$rest"; return; }
    sleep 0.5
  done
  echo "The cluster did not come up in 2 minutes; see $home/log." >&2
  stop
  exit 1
}

stop() {
  local pid
  for name in taskmanager-1 taskmanager-2 jobmanager; do
    pid="$home/pid/$name"
    if runs "$pid"; then
      kill "$(cat "$pid")"
      for _ in $(seq 50); do runs "$pid" || break; sleep 0.2; done
      runs "$pid" && kill -9 "$(cat "$pid")"
    fi
    rm -f "$pid"
  done
}

case "${1:-}" in
  start | stop | status | jars) "$1" ;;
  *) sed -n '2,12s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
