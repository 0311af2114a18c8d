// A verifier of copies of cases, and of proofs of files, that shares no code with the court's. The log's key, and a copy; or
// the key, a proof, and a file. It follows docs/spec/export-1.md and docket-1.md by itself; signatures and the tree are Go's own
// sumdb. One line out, and 1 for what does not hold.
package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func fail(words ...interface{}) {
	fmt.Fprintln(os.Stderr, words...)
	os.Exit(1)
}

func must(err error, where string) {
	if err != nil {
		fail(where+":", err)
	}
}

func readFile(path string) []byte {
	all, err := os.ReadFile(path)
	must(err, path)
	return all
}

func fromBase64(text string, length int) []byte {
	decoded, err := base64.StdEncoding.Strict().DecodeString(text)
	must(err, "base64")
	if length > 0 && len(decoded) != length {
		fail("not", length, "bytes:", text)
	}
	return decoded
}

func hash(pieces ...[]byte) []byte {
	sum := sha256.Sum256(bytes.Join(pieces, nil))
	return sum[:]
}

func number(value uint64, length int) []byte {
	var all [8]byte
	binary.BigEndian.PutUint64(all[:], value)
	return all[8-length:]
}

func withLength(text string) []byte {
	return append(number(uint64(len(text)), 2), text...)
}

type part struct {
	Salt       *string `json:"salt"`
	Text       *string `json:"text"`
	Commitment *string `json:"commitment"`
}

func commitment(stream string, seq uint64, parts []part) []byte {
	pieces := [][]byte{[]byte("xiezhi/entry/1\x00"), withLength(stream), number(seq, 8), number(uint64(len(parts)), 2)}
	for _, one := range parts {
		if one.Commitment != nil {
			pieces = append(pieces, fromBase64(*one.Commitment, 32))
			continue
		}
		pieces = append(pieces, hash([]byte("xiezhi/part/1\x00"), fromBase64(*one.Salt, 16), []byte(*one.Text)))
	}
	return hash(pieces...)
}

func headAfter(head, commitment []byte) []byte {
	return hash([]byte("xiezhi/head/1\x00"), head, commitment)
}

// Every object that an open part holds and that names a file.
func filesIn(parts []part, into map[string]bool) {
	var look func(value interface{})
	look = func(value interface{}) {
		switch found := value.(type) {
		case []interface{}:
			for _, one := range found {
				look(one)
			}
		case map[string]interface{}:
			sum, isText := found["sha256"].(string)
			if _, isFile := found["mediaType"]; isFile && isText {
				into[sum] = true
			}
			for _, one := range found {
				look(one)
			}
		}
	}
	for _, one := range parts {
		if one.Text == nil {
			continue
		}
		var value interface{}
		must(json.Unmarshal([]byte(*one.Text), &value), "part")
		look(value)
	}
}

func open(text []byte, verifier note.Verifier) string {
	signed, err := note.Open(text, note.VerifierList(verifier))
	must(err, "signature")
	return signed.Text
}

func tree(checkpoint []byte, verifier note.Verifier) tlog.Tree {
	lines := strings.Split(open(checkpoint, verifier), "\n")
	if lines[0] != verifier.Name() {
		fail("checkpoint of", lines[0])
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err, "checkpoint")
	root, err := tlog.ParseHash(lines[2])
	must(err, "checkpoint")
	return tlog.Tree{N: size, Hash: root}
}

func inLog(log tlog.Tree, leaf int64, path []string, entry []byte) {
	var proof tlog.RecordProof
	for _, one := range path {
		var step tlog.Hash
		copy(step[:], fromBase64(one, 32))
		proof = append(proof, step)
	}
	must(tlog.CheckRecord(proof, log.N, log.Hash, leaf, tlog.RecordHash(entry)), "place "+strconv.FormatInt(leaf, 10))
}

// A copy of a case: the list, every file of it, every entry, its place in the log, and the heads.
func checkCopy(verifier note.Verifier, path string) {
	archive, err := zip.OpenReader(path)
	must(err, path)
	inside := map[string][]byte{}
	for _, one := range archive.File {
		reader, err := one.Open()
		must(err, one.Name)
		inside[one.Name], err = io.ReadAll(reader)
		must(err, one.Name)
	}
	says := map[string]string{}
	listed := 0
	for at, line := range strings.Split(strings.TrimSuffix(open(inside["xiezhi-export"], verifier), "\n"), "\n") {
		words := strings.SplitN(line, " ", 4)
		if at == 0 && line != "xiezhi/export/1" {
			fail("this is no list:", line)
		}
		if words[0] != "file" {
			says[words[0]] = line[strings.Index(line, " ")+1:]
			continue
		}
		listed++
		held := inside[words[3]]
		if hex.EncodeToString(hash(held)) != words[1] || strconv.Itoa(len(held)) != words[2] {
			fail("not the bytes of the list:", words[3])
		}
	}
	if listed != len(inside)-1 {
		fail("the list names", listed, "files, the archive holds", len(inside)-1)
	}
	stream := says["docket"]
	log := tree(inside["log/checkpoint"], verifier)
	head := hash([]byte("xiezhi/head/1\x00"), withLength(stream))
	named := map[string]bool{}
	lines := strings.Split(strings.TrimSuffix(string(inside["docket.jsonl"]), "\n"), "\n")
	for at, line := range lines {
		var entry struct {
			Seq        uint64
			Leaf       int64
			Path       []string
			Parts      []part
			Commitment string
		}
		must(json.Unmarshal([]byte(line), &entry), "docket.jsonl")
		if entry.Seq != uint64(at+1) {
			fail("entry", at+1, "is missing")
		}
		committed := []byte(nil)
		if entry.Parts == nil {
			committed = fromBase64(entry.Commitment, 32)
		} else {
			committed = commitment(stream, entry.Seq, entry.Parts)
			filesIn(entry.Parts, named)
		}
		inLog(log, entry.Leaf, entry.Path, committed)
		head = headAfter(head, committed)
	}
	if strconv.Itoa(len(lines)) != says["entries"] || hex.EncodeToString(head) != says["head"] {
		fail("the entries do not lead to the head of the list")
	}
	for name := range inside {
		sum := strings.SplitN(strings.TrimPrefix(name, "files/"), ".", 2)[0]
		if strings.HasPrefix(name, "files/") && !named[sum] {
			fail("no entry speaks of", name)
		}
	}
	fmt.Println(stream, len(lines), hex.EncodeToString(head))
}

// The proof of a file: its entry, the entry's place in the log, and the way from the head that a paper of the court bears.
func checkFile(verifier note.Verifier, proofPath, path string) {
	halves := strings.SplitN(string(readFile(proofPath)), "\n\n", 2)
	lines := strings.Split(halves[0], "\n")
	if len(halves) != 2 || lines[0] != "c2sp.org/tlog-proof@v1" || len(lines) < 3 {
		fail("this is no proof")
	}
	var said struct {
		Form, Stream, Before string
		Seq                  uint64
		Parts                []part
		Printed              *struct {
			Seq     uint64
			Head    string
			Between []string
		}
	}
	must(json.Unmarshal(fromBase64(strings.TrimPrefix(lines[1], "extra "), 0), &said), "extra")
	if said.Form != "xiezhi/proof/1" && said.Form != "xiezhi/proof/2" {
		fail("a form that is not known:", said.Form)
	}
	leaf, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	must(err, "index")
	committed := commitment(said.Stream, said.Seq, said.Parts)
	inLog(tree([]byte(halves[1]), verifier), leaf, lines[3:], committed)
	before, err := hex.DecodeString(said.Before)
	must(err, "before")
	if said.Printed != nil {
		head, err := hex.DecodeString(said.Printed.Head)
		must(err, "printed")
		for _, one := range said.Printed.Between {
			step, err := hex.DecodeString(one)
			must(err, "between")
			head = headAfter(head, step)
		}
		if !bytes.Equal(head, before) {
			fail("the head that the paper bears does not lead to its entry")
		}
	}
	named := map[string]bool{}
	filesIn(said.Parts, named)
	sum := hex.EncodeToString(hash(readFile(path)))
	if !named[sum] {
		fail("the entry speaks of no file", sum)
	}
	fmt.Println(said.Stream, said.Seq, hex.EncodeToString(headAfter(before, committed)))
}

func main() {
	verifier, err := note.NewVerifier(strings.TrimSpace(os.Args[1]))
	must(err, "key")
	if len(os.Args) > 3 {
		checkFile(verifier, os.Args[2], os.Args[3])
		return
	}
	checkCopy(verifier, os.Args[2])
}
