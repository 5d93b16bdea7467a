package rolefit

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/printer"
	gotoken "go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// sources parses the package without its tests.
func sources(t *testing.T) (*gotoken.FileSet, []*ast.File) {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	fset := gotoken.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	if len(files) == 0 {
		t.Fatal("no source files")
	}
	return fset, files
}

// The exported API is what testdata/api.txt says, and every name of it has a
// comment of full sentences.
func TestAPI(t *testing.T) {
	fset, files := sources(t)
	pkg, err := doc.NewFromFiles(fset, files, "github.com/rolefit/rolefit")
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	add := func(prefix string, node any) {
		var b bytes.Buffer
		if err := (&printer.Config{Mode: printer.RawFormat}).Fprint(&b, fset, node); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, prefix+strings.Join(strings.Fields(b.String()), " "))
	}
	documented := func(name, text string) {
		text = strings.TrimSpace(text)
		if text == "" {
			t.Errorf("%s has no comment", name)
		} else if !strings.ContainsAny(text[len(text)-1:], ".:!?`)") && !strings.Contains(text, "\n\n") {
			t.Errorf("the comment on %s does not end in a full stop: %q", name, text)
		}
	}
	if !strings.HasPrefix(pkg.Doc, "Package rolefit ") {
		t.Error("no package comment")
	}
	values := func(kind string, list []*doc.Value) {
		for _, v := range list {
			for _, spec := range v.Decl.Specs {
				s := spec.(*ast.ValueSpec)
				for _, n := range s.Names {
					if !n.IsExported() {
						continue
					}
					lines = append(lines, kind+n.Name)
					if v.Doc == "" && s.Doc.Text() == "" && s.Comment.Text() == "" {
						t.Errorf("%s has no comment", n.Name)
					}
				}
			}
		}
	}
	funcs := func(prefix string, list []*doc.Func) {
		for _, f := range list {
			decl := *f.Decl
			decl.Doc, decl.Body = nil, nil
			add("", &decl)
			documented(prefix+f.Name, f.Doc)
			if first, _, _ := strings.Cut(f.Doc, " "); first != f.Name {
				t.Errorf("the comment on %s%s begins with %q", prefix, f.Name, first)
			}
		}
	}
	values("const ", pkg.Consts)
	values("var ", pkg.Vars)
	funcs("", pkg.Funcs)
	for _, typ := range pkg.Types {
		documented(typ.Name, typ.Doc)
		for _, spec := range typ.Decl.Specs {
			s := spec.(*ast.TypeSpec)
			st, isStruct := s.Type.(*ast.StructType)
			if !isStruct {
				add("type "+typ.Name+" ", s.Type)
				continue
			}
			lines = append(lines, "type "+typ.Name+" struct")
			for _, field := range st.Fields.List {
				for _, n := range field.Names {
					if n.IsExported() {
						tag := ""
						if field.Tag != nil {
							tag = " " + field.Tag.Value
						}
						add("type "+typ.Name+" struct, "+n.Name+" ", field.Type)
						lines[len(lines)-1] += tag
					}
				}
			}
		}
		values("const ", typ.Consts)
		values("var ", typ.Vars)
		funcs("", typ.Funcs)
		funcs(typ.Name+".", typ.Methods)
	}
	slices.Sort(lines)
	golden(t, "api.txt", []byte(strings.Join(lines, "\n")+"\n"))
}

// What the package promises not to do, it has no means of doing.
func TestNoAmbientInput(t *testing.T) {
	fset, files := sources(t)
	allowed := strings.Fields(`bytes cmp crypto/sha256 encoding/hex encoding/json errors fmt io iter log/slog maps math math/big math/bits slices
		sort strconv strings sync unicode unicode/utf8 golang.org/x/text/unicode/norm`)
	for _, f := range files {
		at := func(n ast.Node) string { return fset.Position(n.Pos()).String() }
		for _, imp := range f.Imports {
			path, err := strconv.Unquote(imp.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Contains(allowed, path) {
				t.Errorf("%s: import of %s", at(imp), path)
			}
		}
		for _, decl := range f.Decls {
			switch d := decl.(type) {
			case *ast.FuncDecl:
				if d.Name.Name == "init" && d.Recv == nil {
					t.Errorf("%s: init function", at(d))
				}
				if strings.HasPrefix(d.Name.Name, "Get") {
					t.Errorf("%s: %s", at(d), d.Name.Name)
				}
			case *ast.GenDecl:
				if d.Tok == gotoken.VAR {
					packageVars(t, fset, d)
				}
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				t.Errorf("%s: go statement", at(n))
			case *ast.InterfaceType:
				if n.Methods != nil && len(n.Methods.List) > 0 && !constraint(n) {
					t.Errorf("%s: an interface is defined", at(n))
				}
			case *ast.CallExpr:
				if id, ok := n.Fun.(*ast.Ident); ok && id.Name == "recover" {
					t.Errorf("%s: recover", at(n))
				}
			}
			return true
		})
		// No table is changed after it is made: no assignment to the name of a
		// package-level variable, which no local one may take either.
		vars := map[string]bool{}
		for _, g := range files {
			for _, decl := range g.Decls {
				if d, ok := decl.(*ast.GenDecl); ok && d.Tok == gotoken.VAR {
					for _, spec := range d.Specs {
						for _, n := range spec.(*ast.ValueSpec).Names {
							vars[n.Name] = true
						}
					}
				}
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if a, ok := n.(*ast.AssignStmt); ok && a.Tok != gotoken.DEFINE {
				for _, left := range a.Lhs {
					for {
						if ix, ok := left.(*ast.IndexExpr); ok {
							left = ix.X
							continue
						}
						break
					}
					if id, ok := left.(*ast.Ident); ok && vars[id.Name] {
						t.Errorf("%s: assignment to %s", at(a), id.Name)
					}
				}
			}
			return true
		})
	}
}

// constraint reports whether an interface only lists types.
func constraint(n *ast.InterfaceType) bool {
	for _, f := range n.Methods.List {
		if _, ok := f.Type.(*ast.FuncType); ok {
			return false
		}
	}
	return true
}

// packageVars checks the variables of a package: exported ones are sentinels,
// and none is a map or holds one, which would be made at every start.
func packageVars(t *testing.T, fset *gotoken.FileSet, d *ast.GenDecl) {
	t.Helper()
	for _, spec := range d.Specs {
		s := spec.(*ast.ValueSpec)
		for _, n := range s.Names {
			if n.IsExported() && !strings.HasPrefix(n.Name, "Err") {
				t.Errorf("%s: exported variable %s", fset.Position(n.Pos()), n.Name)
			}
		}
		nodes := []ast.Node{}
		if s.Type != nil {
			nodes = append(nodes, s.Type)
		}
		for _, v := range s.Values {
			nodes = append(nodes, v)
		}
		for _, node := range nodes {
			ast.Inspect(node, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.FuncLit:
					return false // runs when it is called
				case *ast.IndexExpr:
					if id, ok := n.X.(*ast.Ident); ok && id.Name == "lazy" {
						return false // is made at its first use
					}
				case *ast.MapType:
					t.Errorf("%s: a map at package level", fset.Position(n.Pos()))
				case *ast.CallExpr:
					if call := fmt.Sprint(exprName(n.Fun)); !slices.Contains([]string{"errors.New", "sync.OnceValue", "sync.OnceValues", "len", "uint8"}, call) {
						t.Errorf("%s: %s is called when the package is loaded", fset.Position(n.Pos()), call)
					}
				}
				return true
			})
		}
	}
}

func exprName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return exprName(e.X) + "." + e.Sel.Name
	}
	return fmt.Sprintf("%T", e)
}

// The root module needs x/text, new enough not to hang, and go-cmp for tests.
func TestModule(t *testing.T) {
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	var required []string
	for line := range strings.Lines(string(mod)) {
		line = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), "require "))
		if f := strings.Fields(line); len(f) >= 2 && strings.Contains(f[0], ".") && strings.HasPrefix(f[1], "v") {
			required = append(required, f[0])
			if f[0] == "golang.org/x/text" {
				var major, minor int
				if _, err := fmt.Sscanf(f[1], "v%d.%d", &major, &minor); err != nil || major == 0 && minor < 43 {
					t.Errorf("%s: before v0.39.0 a normaliser hangs on ill-formed text; want v0.43.0", line)
				}
			}
		}
	}
	if diff := cmp.Diff([]string{"github.com/google/go-cmp", "golang.org/x/text"}, required); diff != "" {
		t.Errorf("required modules (-want +got):\n%s", diff)
	}
}
