package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"sync/atomic"
	"time"

	"github.com/rolefit/rolefit"
)

// A batch is one run: a feeder reads lines, workers answer them, and run
// itself writes the answers in the order of the lines.
type batch struct {
	sources []source
	workers int
	limit   int // of the length of a line
	console *console
	out     io.Writer
	started time.Time
	tally   tally
}

// A job is a line on its way, or a source that cannot be read further.
type job struct {
	line   line
	fault  error
	answer chan answered
}

type answered struct {
	text []byte
	role rolefit.Role
	bad  bool
	err  error
}

// run answers all lines and returns the exit status. Once ctx is done it
// writes what is in hand and stops.
func (b *batch) run(ctx context.Context) int {
	feeding, cancel := context.WithCancel(ctx)
	defer cancel()
	// queue keeps the order, work hands the same jobs to whoever is free. The
	// capacity of queue bounds how many lines are in hand; that of work is
	// greater, so that a queued job is always worked on.
	queue := make(chan *job, 2*b.workers)
	work := make(chan *job, cap(queue)+2)
	for range b.workers {
		go answerAll(work)
	}
	go b.feed(feeding, queue, work)
	stop := b.console.every(time.Second, b.tally.progress)
	complete, err := b.write(ctx, queue)
	stop()
	return b.conclude(complete, err)
}

// feed sends the lines of all sources. It closes queue after the last, but not
// when it is told to stop: only a queue that is closed was read to its end.
func (b *batch) feed(ctx context.Context, queue, work chan<- *job) {
	defer close(work)
	send := func(j *job) bool {
		select {
		case queue <- j:
			work <- j
			return true
		case <-ctx.Done():
			return false
		}
	}
	for _, s := range b.sources {
		if !b.feedSource(s, send) {
			return
		}
	}
	close(queue)
}

func (b *batch) feedSource(s source, send func(*job) bool) bool {
	in, err := s.open()
	if err != nil {
		return send(&job{fault: err, answer: make(chan answered, 1)})
	}
	defer in.Close()
	lines := newLineReader(in, b.limit)
	for {
		l, err := lines.next()
		if err == io.EOF {
			return true
		}
		j := &job{line: l, answer: make(chan answered, 1)}
		if len(b.sources) > 1 {
			j.line.source = s.name
		}
		if err != nil {
			j.fault = fmt.Errorf("%s: cannot read beyond line %d: %w", s.name, lines.number, err)
			return send(j)
		}
		if !send(j) {
			return false
		}
	}
}

func answerAll(work <-chan *job) {
	for j := range work {
		if j.fault != nil {
			continue
		}
		a := answerTo(j.line)
		done := answered{bad: a.Error != ""}
		if a.Result != nil {
			done.role = a.Result.Role
		}
		done.text, done.err = a.encode()
		j.answer <- done
	}
}

// write writes the answers to the jobs of queue. It reports whether it wrote
// them all, which an interrupt prevents.
func (b *batch) write(ctx context.Context, queue <-chan *job) (complete bool, err error) {
	const full = 64 << 10
	w := bufio.NewWriterSize(b.out, 2*full)
	for {
		if len(queue) == 0 || w.Buffered() >= full { // when idle, whoever asked may be waiting
			if err := b.flush(w); err != nil {
				return false, err
			}
		}
		j, state := b.next(ctx, queue)
		switch {
		case state != jobReady:
			return state == queueEnded, b.flush(w)
		case j.fault != nil:
			b.console.println("batch:", j.fault)
			b.tally.faults++
		default:
			a := <-j.answer
			if a.err == nil {
				_, a.err = w.Write(a.text)
			}
			if a.err != nil {
				return false, a.err
			}
			b.tally.count(j.line, a)
		}
	}
}

type queueState int

const (
	jobReady queueState = iota
	queueEnded
	queueStopped
)

// next returns the next job. Once ctx is done it does not wait for one.
func (b *batch) next(ctx context.Context, queue <-chan *job) (*job, queueState) {
	var j *job
	var ok bool
	select {
	case j, ok = <-queue:
	case <-ctx.Done():
		select {
		case j, ok = <-queue:
		default:
			return nil, queueStopped
		}
	}
	if !ok {
		return nil, queueEnded
	}
	return j, jobReady
}

func (b *batch) flush(w *bufio.Writer) error {
	if err := w.Flush(); err != nil {
		return err
	}
	b.tally.flushed = b.tally.last
	return nil
}

// conclude says what the user must know and returns the exit status.
func (b *batch) conclude(complete bool, err error) int {
	t := &b.tally
	if n := t.bad.Load(); n > 0 {
		b.console.println(fmt.Sprintf("batch: %d of %d lines were bad", n, t.lines.Load()))
	}
	switch {
	case err != nil:
		b.console.println(fmt.Sprintf("batch: %v; the answers are written up to %s", err, t.flushed))
		return exitBad
	case !complete:
		b.console.println(fmt.Sprintf("batch: interrupted; the answers are written up to %s", t.flushed))
		return exitInterrupted
	case t.bad.Load() > 0 || t.faults > 0:
		return exitBad
	}
	return exitOK
}

// A tally counts what was written. Its atomic fields are read while it grows.
type tally struct {
	lines, bad, bytes atomic.Int64
	roles             [rolefit.Hybrid + 1]int
	faults            int
	last, flushed     place
}

func (t *tally) count(l line, a answered) {
	t.lines.Add(1)
	t.bytes.Add(int64(len(l.text)))
	if a.bad {
		t.bad.Add(1)
	} else {
		t.roles[a.role]++
	}
	t.last = place{l.source, l.number}
}

func (t *tally) progress() string {
	return fmt.Sprintf("batch: %d lines, %d bad, %.1f MB", t.lines.Load(), t.bad.Load(), float64(t.bytes.Load())/1e6)
}

func (t *tally) summary(took time.Duration) string {
	s := fmt.Sprintf("%d lines, %.1f MB in %v:", t.lines.Load(), float64(t.bytes.Load())/1e6, took.Round(time.Millisecond))
	for r, n := range t.roles {
		s += fmt.Sprintf(" %d %v,", n, rolefit.Role(r))
	}
	return s + fmt.Sprintf(" %d bad", t.bad.Load())
}

// A place is a line of a source; its zero value is before the first line.
type place struct {
	source string
	number int
}

func (p place) String() string {
	if p.source == "" {
		return fmt.Sprintf("line %d", p.number)
	}
	return fmt.Sprintf("line %d of %s", p.number, p.source)
}
