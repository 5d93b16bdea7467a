//go:build race

package rolefit_test

const raceEnabled = true
