"""Xapian as a peer of deploy/bench search.

    xapian_peer.py build CORPUS.jsonl FOLDER
    xapian_peer.py search FOLDER QUERIES.jsonl WARM_UP_PASSES WARM_UP_SECONDS SECONDS

Prints one JSON object; times are nanoseconds, memory is bytes. Exits with 3 if Xapian is missing.
"""

import gc
import itertools
import json
import os
import shutil
import sys
import time

try:
    import xapian
except ImportError:
    print("the Debian package python3-xapian is not installed", file=sys.stderr)
    sys.exit(3)

HITS = 10
now = time.perf_counter_ns


def lines(file):
    with open(file, encoding="utf-8") as stream:
        for line in stream:
            yield json.loads(line)


def resident():
    with open("/proc/self/statm", encoding="ascii") as stream:
        return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def build(corpus, folder):
    begin = now()
    loose = os.path.join(folder, "loose")
    database = xapian.WritableDatabase(loose, xapian.DB_CREATE_OR_OVERWRITE)
    generator = xapian.TermGenerator()
    generator.set_database(database)
    # Every word goes into the dictionary in which typos are looked up.
    generator.set_flags(xapian.TermGenerator.FLAG_SPELLING)
    for document in lines(corpus):
        entry = xapian.Document()
        entry.set_data(document["id"])
        generator.set_document(entry)
        generator.index_text(document["title"])
        generator.increase_termpos()
        generator.index_text(document["body"])
        database.add_document(entry)
    database.commit()
    database.compact(os.path.join(folder, "compact"))
    database.close()
    shutil.rmtree(loose)
    return {"built": now() - begin}


class Searcher:
    """Asks in Xapian's own syntax."""

    FLAGS = {
        "term": 0,
        "and": xapian.QueryParser.FLAG_BOOLEAN,
        "phrase": xapian.QueryParser.FLAG_PHRASE,
        "prefix": xapian.QueryParser.FLAG_WILDCARD,
        "typo": xapian.QueryParser.FLAG_SPELLING_CORRECTION,
    }
    FORMS = {"and": ("", " AND ", ""), "phrase": ('"', " ", '"'), "prefix": ("", " ", "*")}

    def __init__(self, folder):
        self.database = xapian.Database(os.path.join(folder, "compact"))
        self.parser = xapian.QueryParser()
        self.parser.set_database(self.database)

    def text(self, query):
        before, between, after = self.FORMS.get(query["kind"], ("", " ", ""))
        return before + between.join(query["words"]) + after

    def find(self, kind, text):
        flags = self.FLAGS[kind]
        query = self.parser.parse_query(text, flags)
        if kind == "typo":
            corrected = self.parser.get_corrected_query_string()
            if corrected:
                query = self.parser.parse_query(corrected, flags)
        enquire = xapian.Enquire(self.database)
        enquire.set_query(query)
        return [match.document.get_data().decode() for match in enquire.get_mset(0, HITS)]


def measure(searcher, kind, queries, passes, warm_up_seconds, seconds):
    texts = [searcher.text(query) for query in queries]
    end = now() + warm_up_seconds * 10**9
    for text in itertools.chain.from_iterable(itertools.repeat(texts, passes)):
        searcher.find(kind, text)
        if now() > end:
            break
    gc.collect()
    nanos, found = [], []
    end = now() + seconds * 10**9
    for text in texts:
        begin = now()
        hits = searcher.find(kind, text)
        nanos.append(now() - begin)
        found.append(hits)
        if now() > end:
            break
    return {"kind": kind, "nanos": nanos, "found": found}


def search(folder, queries, passes, warm_up_seconds, seconds):
    asked = list(lines(queries))
    before = resident()
    begin = now()
    searcher = Searcher(folder)
    opened = now() - begin
    limits = (int(passes), int(warm_up_seconds), int(seconds))
    # Queries of one kind stand together.
    answers = [
        measure(searcher, kind, list(group), *limits)
        for kind, group in itertools.groupby(asked, lambda query: query["kind"])
    ]
    return {
        "version": xapian.version_string(),
        "opened": opened,
        "residentBefore": before,
        "resident": resident(),
        "answers": answers,
    }


if __name__ == "__main__":
    command = {"build": build, "search": search}[sys.argv[1]]
    json.dump(command(*sys.argv[2:]), sys.stdout)
