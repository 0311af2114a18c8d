"""Checks docs/spec/docket-1.vectors.json from the specification alone. Standard library only.

Usage: python3 docket-1.py vectors.json. Prints one line; exits 0 when everything follows.
"""
import hashlib
import json
import sys


def sha(*pieces):
    return hashlib.sha256(b"".join(pieces)).digest()


def prefixed(text):
    data = text.encode("utf-8")
    return len(data).to_bytes(2, "big") + data


def split_parts(body):
    """The byte pieces of the parts: a scan of the stored text, not a re-serialisation."""
    pieces, depth, quoted, start, index = [], 0, False, 1, 0
    while index < len(body):
        sign = body[index]
        if quoted:
            if sign == "\\":
                index += 1
            elif sign == '"':
                quoted = False
        elif sign == '"':
            quoted = True
        elif sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
            if depth == 1 and sign == "}":
                pieces.append(body[start:index + 1])
                start = index + 2
        index += 1
    return pieces


def main(path):
    with open(path, encoding="utf-8") as file:
        vectors = json.load(file)
    stream = vectors["stream"]
    head = sha(b"xiezhi/head/1\0", prefixed(stream))
    assert head.hex() == vectors["firstHead"], "first head"
    for entry in vectors["entries"]:
        salts = bytes.fromhex(entry["salts"])
        parts = split_parts(entry["body"])
        assert len(parts) * 16 == len(salts), "salts"
        commits = [
            sha(b"xiezhi/part/1\0", salts[16 * i:16 * i + 16], text.encode("utf-8"))
            for i, text in enumerate(parts)
        ]
        assert [c.hex() for c in commits] == entry["partCommitments"], "parts"
        commitment = sha(
            b"xiezhi/entry/1\0",
            prefixed(stream),
            entry["seq"].to_bytes(8, "big"),
            len(commits).to_bytes(2, "big"),
            *commits,
        )
        assert commitment.hex() == entry["commitment"], "entry"
        head = sha(b"xiezhi/head/1\0", head, commitment)
        assert head.hex() == entry["head"], "head"
    print(f"{len(vectors['entries'])} entries follow")


main(sys.argv[1])
