// A verifier of the court's log that shares no code with it: the log's key and address in, one line out. It checks the
// signature of the checkpoint, every entry bundle against the hash tiles, the tiles against the signed root, and an older
// checkpoint (a file) against the present one. Go's own sumdb does the work.
package main

import (
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

func fail(words ...interface{}) {
	fmt.Fprintln(os.Stderr, words...)
	os.Exit(1)
}

func get(address string) []byte {
	answer, err := http.Get(address)
	if err != nil {
		fail(err)
	}
	defer answer.Body.Close()
	bytes, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != 200 {
		fail(address, answer.StatusCode, err)
	}
	return bytes
}

func open(text []byte, verifier note.Verifier) tlog.Tree {
	signed, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		fail("checkpoint:", err)
	}
	lines := strings.Split(signed.Text, "\n")
	if lines[0] != verifier.Name() {
		fail("checkpoint of", lines[0])
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		fail(err)
	}
	hash, err := tlog.ParseHash(lines[2])
	if err != nil {
		fail(err)
	}
	return tlog.Tree{N: size, Hash: hash}
}

type tiles struct{ prefix string }

func (one tiles) Height() int               { return height }
func (one tiles) SaveTiles([]tlog.Tile, [][]byte) {}
func (one tiles) ReadTiles(asked []tlog.Tile) ([][]byte, error) {
	var found [][]byte
	for _, tile := range asked {
		// Go writes the height into the address; the layout of tlog-tiles has none.
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		found = append(found, get(one.prefix+"/"+path))
	}
	return found, nil
}

func main() {
	prefix := os.Args[1]
	verifier, err := note.NewVerifier(strings.TrimSpace(string(get(prefix + "/vkey"))))
	if err != nil {
		fail("key:", err)
	}
	tree := open(get(prefix+"/checkpoint"), verifier)
	reader := tlog.TileHashReader(tree, tiles{prefix})
	entries := int64(0)
	for bundle := int64(0); bundle*256 < tree.N; bundle++ {
		width := tree.N - bundle*256
		tile := tlog.Tile{H: height, L: -1, N: bundle, W: 256}
		if width < 256 {
			tile.W = int(width)
		}
		path := strings.Replace(tile.Path(), "tile/8/data/", "tile/entries/", 1)
		bytes := get(prefix + "/" + path)
		for len(bytes) > 0 {
			length := int(binary.BigEndian.Uint16(bytes))
			hashes, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, entries)})
			if err != nil {
				fail("tiles:", err)
			}
			if tlog.RecordHash(bytes[2:2+length]) != hashes[0] {
				fail("entry", entries, "is not the one in the tree")
			}
			bytes = bytes[2+length:]
			entries++
		}
	}
	if entries != tree.N {
		fail("the bundles hold", entries, "entries, the checkpoint says", tree.N)
	}
	if len(os.Args) > 2 {
		text, err := os.ReadFile(os.Args[2])
		if err != nil {
			fail(err)
		}
		old := open(text, verifier)
		proof, err := tlog.ProveTree(tree.N, old.N, reader)
		if err != nil {
			fail("older checkpoint:", err)
		}
		if err := tlog.CheckTree(proof, tree.N, tree.Hash, old.N, old.Hash); err != nil {
			fail("older checkpoint:", err)
		}
	}
	fmt.Println(verifier.Name(), tree.N)
}
