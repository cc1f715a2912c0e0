"""What a data engineer would write in an afternoon with well-known libraries, to compare times with.

Reads JSON lines, drops lines that recur on a site, drops near copies (MinHash and LSH of rensa), counts the names of the
study (pyahocorasick), and writes articles and mentions per member and month (polars). It verifies no copy, asks no
context who is meant, keeps no sentences, and draws no page.

    python3 -m venv target/peers && target/peers/bin/pip install -r src/bench/python/requirements.txt
    target/peers/bin/python src/bench/python/peers.py STUDY.yaml CORPUS_FOLDER OUTPUT_FOLDER [PROCESSES]
"""

import collections
import json
import multiprocessing
import os
import pathlib
import re
import sys

import ahocorasick
import polars
import rensa
import yaml

SHINGLE = 5
PERMUTATIONS, BANDS, SIMILARITY = 128, 16, 0.8
RECURS_IN = 5  # articles of a site
WORD = re.compile(r"\w+")


def names(study):
    """Every form of a cast member, with the member."""
    forms = {}
    for member in yaml.safe_load(pathlib.Path(study).read_text(encoding="utf-8"))["cast"]:
        name = member["name"]
        for form in [name, *member.get("aliases", []), *member.get("short", [name.split()[-1]])]:
            forms.setdefault(form, name)
    return forms


def records(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield record["hostname"], record.get("date") or "", record["text"].split("\n")


def seen_lines(path):
    seen = collections.Counter()
    for site, _, lines in records(path):
        seen.update({hash((site, line)) for line in lines})
    return seen


def start(study, recurring):
    global FORMS, RECURRING
    FORMS = ahocorasick.Automaton()
    for form, name in names(study).items():
        FORMS.add_word(form, (len(form), name))
    FORMS.make_automaton()
    RECURRING = recurring


def digest(path):
    """Of each article its month, its MinHash, and how often it names whom."""
    digests = []
    for site, day, lines in records(path):
        text = "\n".join(line for line in lines if hash((site, line)) not in RECURRING)
        words = WORD.findall(text.lower())
        shingles = [" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))]
        minhash = rensa.RMinHash(num_perm=PERMUTATIONS, seed=1)
        minhash.update(shingles)
        mentions = collections.Counter()
        for end, (length, name) in FORMS.iter(text):
            first = end - length + 1
            if not text[first - 1 : first].isalnum() and not text[end + 1 : end + 2].isalnum():
                mentions[name] += 1
        digests.append((day[:7], minhash, mentions))
    return digests


def kept(digests):
    """All but near copies of an earlier one."""
    lsh = rensa.RMinHashLSH(threshold=SIMILARITY, num_perm=PERMUTATIONS, num_bands=BANDS)
    for number, (month, minhash, mentions) in enumerate(digests):
        if not any(digests[other][1].jaccard(minhash) >= SIMILARITY for other in lsh.query(minhash)):
            lsh.insert(number, minhash)
            yield month, mentions


def main(study, corpus, output, processes=2):
    files = sorted(pathlib.Path(corpus).rglob("*.jsonl"))
    with multiprocessing.Pool(int(processes)) as pool:
        seen = collections.Counter()
        for part in pool.imap_unordered(seen_lines, files):
            seen.update(part)
    recurring = {line for line, articles in seen.items() if articles >= RECURS_IN}
    with multiprocessing.Pool(int(processes), start, (study, recurring)) as pool:
        digests = [one for part in pool.imap(digest, files) for one in part]
    rows = [(name, month, count) for month, mentions in kept(digests) for name, count in mentions.items()]
    table = polars.DataFrame(rows, schema=["name", "month", "mentions"], orient="row")
    os.makedirs(output, exist_ok=True)
    counts = [polars.len().alias("articles"), polars.col("mentions").sum()]
    table.group_by("name").agg(counts).sort("name").write_csv(f"{output}/cast.csv")
    table.group_by("month", "name").agg(counts).sort("month", "name").write_csv(f"{output}/cast_by_month.csv")
    print(len(digests), "articles")


if __name__ == "__main__":
    # Each process must give a line the same hash.
    if os.environ.get("PYTHONHASHSEED") != "0":
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": "0"})
    main(*sys.argv[1:])
