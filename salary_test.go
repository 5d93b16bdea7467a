package rolefit

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The values of pay are comparable, so they can be keys.
var (
	_ map[Currency]struct{}
	_ map[Amount]struct{}
	_ map[PayRange]struct{}
	_ map[WorkYear]struct{}
	_ map[Band]struct{}
	_ map[Pay]struct{}
)

var payValues = cmp.AllowUnexported(Currency{})

func usd(low, high int64) PayRange {
	return PayRange{Min: Amount(low) * MajorUnit, Max: Amount(high) * MajorUnit, Currency: MustParseCurrency("USD"), Period: PerYear}
}

func TestCurrencyTable(t *testing.T) {
	for i, c := range currencyTable {
		if i > 0 && currencyTable[i-1].code >= c.code {
			t.Errorf("%s is not behind %s", c.code, currencyTable[i-1].code)
		}
		if len(c.code) != 3 || strings.ToUpper(c.code) != c.code {
			t.Errorf("%q is no code", c.code)
		}
		got, err := ParseCurrency(c.code)
		if err != nil || got.String() != c.code {
			t.Errorf("ParseCurrency(%q) = %v, %v", c.code, got, err)
		}
	}
}

func TestParseCurrency(t *testing.T) {
	for _, c := range []struct {
		code  string
		minor int
	}{{"USD", 2}, {"JPY", 0}, {"KWD", 3}, {"CLF", 4}, {"XCG", 2}, {"ZWG", 2}, {"SLE", 2}, {"AED", 2}} {
		got, err := ParseCurrency(c.code)
		if err != nil || got.MinorDigits() != c.minor {
			t.Errorf("ParseCurrency(%q) = %v with %d decimals, %v", c.code, got, got.MinorDigits(), err)
		}
	}
	for reason, code := range map[string]string{
		"the Croatian kuna is withdrawn": "HRK", "the Antillean guilder is withdrawn": "ANG", "the older Zimbabwe dollar is withdrawn": "ZWL",
		"the leva is withdrawn": "BGN", "gold is no money": "XAU", "no currency": "XXX", "codes are capitals": "usd",
		"unknown": "ABC", "empty": "", "too long": "USDX", "a sign": "$", "full-width letters": "ＵＳＤ",
	} {
		if got, err := ParseCurrency(code); !errors.Is(err, ErrUnknown) || got != (Currency{}) {
			t.Errorf("%s: ParseCurrency(%q) = %v, %v", reason, code, got, err)
		}
	}
	if (Currency{}).String() != "" || (Currency{}).MinorDigits() != 0 {
		t.Error("no currency has a text")
	}
	defer func() {
		if recover() == nil {
			t.Error("MustParseCurrency accepts any code")
		}
	}()
	MustParseCurrency("HRK")
}

func TestCurrencyText(t *testing.T) {
	for _, c := range []Currency{{}, MustParseCurrency("EUR")} {
		text, err := c.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		back := MustParseCurrency("JPY")
		if err := back.UnmarshalText(text); err != nil || back != c {
			t.Errorf("%q reads back as %v, %v", text, back, err)
		}
	}
	kept := MustParseCurrency("JPY")
	if err := kept.UnmarshalText([]byte("HRK")); err == nil || kept.String() != "JPY" {
		t.Errorf("a refused code left %v, %v", kept, err)
	}
}

func TestParseAmount(t *testing.T) {
	for s, want := range map[string]Amount{
		"0": 0, "120000": 120000 * MajorUnit, "25.5": 255000, "25.50": 255000, "0.0001": 1, "007": 7 * MajorUnit,
		"1.000000": MajorUnit, "922337203685477.5807": math.MaxInt64,
	} {
		if got, err := ParseAmount(s); err != nil || got != want {
			t.Errorf("ParseAmount(%q) = %d, %v; want %d", s, got, err, want)
		}
	}
	for _, c := range []struct {
		reason, s string
		want      error
	}{
		{"empty", "", ErrSyntax}, {"only a dot", ".", ErrSyntax}, {"no digit before the dot", ".5", ErrSyntax}, {"none behind it", "5.", ErrSyntax},
		{"a sign", "-5", ErrSyntax}, {"grouping", "1,000", ErrSyntax}, {"an exponent", "1e6", ErrSyntax}, {"two dots", "1.2.3", ErrSyntax},
		{"space", " 1", ErrSyntax}, {"other digits", "١٢", ErrSyntax},
		{"finer than the unit", "0.00001", ErrRange}, {"does not fit", "922337203685477.5808", ErrRange}, {"forty digits", strings.Repeat("9", 40), ErrRange},
	} {
		got, err := ParseAmount(c.s)
		var detail *Error
		if !errors.Is(err, c.want) || got != 0 || !errors.As(err, &detail) || detail.Func != "ParseAmount" {
			t.Errorf("%s: ParseAmount(%q) = %v, %v; want %v", c.reason, c.s, got, err, c.want)
		}
	}
}

func TestAmountString(t *testing.T) {
	for a, want := range map[Amount]string{
		0: "0", 1: "0.0001", 255000: "25.5", 120000 * MajorUnit: "120000", -255000: "-25.5",
		math.MaxInt64: "922337203685477.5807", math.MinInt64: "-922337203685477.5808",
	} {
		if got := a.String(); got != want {
			t.Errorf("Amount(%d) is %q, want %q", int64(a), got, want)
		}
		data, err := json.Marshal(a)
		if err != nil || string(data) != want {
			t.Errorf("Amount(%d) is %s in JSON, %v", int64(a), data, err)
		}
		var back Amount
		if err := json.Unmarshal(data, &back); (err == nil) != (a >= 0) || a >= 0 && back != a {
			t.Errorf("%s reads back as %d, %v", data, int64(back), err)
		}
	}
}

func TestPeriodNames(t *testing.T) {
	if diff := cmp.Diff([]string{"unknown", "hour", "day", "week", "month", "year"}, periodNames); diff != "" {
		t.Errorf("the wire names are frozen:\n%s", diff)
	}
	if len(periodPhrases) != len(periodNames) {
		t.Error("a period has no phrase")
	}
	for i := range periodNames {
		var back Period
		text, err := Period(i).MarshalText()
		if err != nil || back.UnmarshalText(text) != nil || back != Period(i) {
			t.Errorf("%q reads back as %v, %v", text, back, err)
		}
	}
	if Period(9).String() != "Period(9)" {
		t.Errorf("out of range prints %q", Period(9))
	}
	if _, err := Period(9).MarshalText(); !errors.Is(err, ErrRange) {
		t.Errorf("out of range marshals: %v", err)
	}
}

var payForms = []struct {
	reason, s string
	pay       PayRange
}{
	{"a range", "USD 120,000 – 150,000 a year", usd(120_000, 150_000)},
	{"one amount", "USD 120,000 a year", usd(120_000, 120_000)},
	{"cents", "EUR 25.50 an hour", PayRange{Min: 255000, Max: 255000, Currency: MustParseCurrency("EUR"), Period: PerHour}},
	{"three decimals of a dinar", "KWD 2.125 – 3.500 a day", PayRange{Min: 21250, Max: 35000, Currency: MustParseCurrency("KWD"), Period: PerDay}},
	{"finer than the minor unit", "JPY 1,500.5 an hour", PayRange{Min: 15005000, Max: 15005000, Currency: MustParseCurrency("JPY"), Period: PerHour}},
	{"open above", "GBP 55,000 or more a year", PayRange{Min: 55_000 * MajorUnit, OpenMax: true, Currency: MustParseCurrency("GBP"), Period: PerYear}},
	{"open below", "CHF 9,000 or less a month", PayRange{Max: 9_000 * MajorUnit, OpenMin: true, Currency: MustParseCurrency("CHF"), Period: PerMonth}},
	{"from zero is not open", "USD 0 – 5 a week", PayRange{Max: 5 * MajorUnit, Currency: MustParseCurrency("USD"), Period: PerWeek}},
	{"unknown period", "USD 1,000,000", PayRange{Min: 1_000_000 * MajorUnit, Max: 1_000_000 * MajorUnit, Currency: MustParseCurrency("USD")}},
	{"no currency", "900 – 1,100 a week", PayRange{Min: 900 * MajorUnit, Max: 1_100 * MajorUnit, Period: PerWeek}},
	{"the zero range", "0", PayRange{}},
}

func TestPayRangeString(t *testing.T) {
	for _, f := range payForms {
		if got := f.pay.String(); got != f.s {
			t.Errorf("%s: %q, want %q", f.reason, got, f.s)
		}
		got, err := ParsePay(f.s)
		if err != nil {
			t.Errorf("%s: %v", f.reason, err)
		}
		if diff := cmp.Diff(f.pay, got, payValues); diff != "" {
			t.Errorf("%s: ParsePay(%q):\n%s", f.reason, f.s, diff)
		}
	}
	if got, err := ParsePay("USD 120000 - 150000 a year"); err != nil || got != usd(120_000, 150_000) {
		t.Errorf("plain digits and hyphen give %v, %v", got, err)
	}
	if got := (PayRange{Period: 9}).String(); got != "0 a Period(9)" {
		t.Errorf("out of range prints %q", got)
	}
}

func TestParsePayErrors(t *testing.T) {
	for _, c := range []struct {
		reason, s string
		offset    int
		want      error
	}{
		{"empty", "", 0, ErrSyntax},
		{"a sign is for FindPay", "$12", 0, ErrSyntax},
		{"withdrawn code", "HRK 12", 0, ErrUnknown},
		{"code alone", "USD", 0, ErrSyntax},
		{"greater amount first", "USD 150,000 – 120,000 a year", 16, ErrRange},
		{"broken thousands", "USD 1,20,000", 4, ErrSyntax},
		{"short first group", "USD ,120", 4, ErrSyntax},
		{"two dashes", "USD 1 – 2 – 3", 11, ErrSyntax},
		{"range and open", "USD 1 – 2 or more", 11, ErrSyntax},
		{"unknown unit", "USD 1 a decade", 5, ErrSyntax},
		{"wrong article", "USD 1 a hour", 5, ErrSyntax},
		{"trailing text", "USD 1 a year!", 5, ErrSyntax},
		{"does not fit", "USD 9999999999999999 a year", 4, ErrRange},
	} {
		got, err := ParsePay(c.s)
		var detail *Error
		if !errors.Is(err, c.want) || !errors.As(err, &detail) || got != (PayRange{}) {
			t.Errorf("%s: ParsePay(%q) = %v, %v; want %v", c.reason, c.s, got, err, c.want)
			continue
		}
		if detail.Offset != c.offset || detail.Func != "ParsePay" {
			t.Errorf("%s: ParsePay(%q): %v; want the offset %d", c.reason, c.s, err, c.offset)
		}
	}
}

func FuzzParsePay(f *testing.F) {
	for _, form := range payForms {
		f.Add(form.s)
	}
	for _, s := range []string{"USD 120000 - 150000 a year", "1,000.0000", "USD 0.1 or less", "007 a day", "EUR 1 – 1 an hour"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		pay, err := ParsePay(s)
		if err != nil {
			if pay != (PayRange{}) {
				t.Fatalf("ParsePay(%q) = %v beside %v", s, pay, err)
			}
			return
		}
		if err := pay.check("ParsePay"); err != nil {
			t.Fatal(err)
		}
		form := pay.String()
		again, err := ParsePay(form)
		if err != nil || again != pay || again.String() != form {
			t.Fatalf("%q is %q, which reads as %v, %v", s, form, again, err)
		}
		data, err := json.Marshal(pay)
		if err != nil {
			t.Fatal(err)
		}
		var back PayRange
		if err := json.Unmarshal(data, &back); err != nil || back != pay {
			t.Fatalf("%s reads back as %v, %v", data, back, err)
		}
	})
}

func TestPayRangeJSON(t *testing.T) {
	for _, c := range []struct {
		pay  PayRange
		want string
	}{
		{usd(120_000, 150_000), `{"min":120000,"max":150000,"currency":"USD","period":"year"}`},
		{PayRange{Min: 255000, OpenMax: true, Currency: MustParseCurrency("EUR"), Period: PerHour}, `{"min":25.5,"max":null,"currency":"EUR","period":"hour"}`},
		{PayRange{Max: 255000, OpenMin: true, Currency: MustParseCurrency("EUR"), Period: PerHour}, `{"min":null,"max":25.5,"currency":"EUR","period":"hour"}`},
		{PayRange{}, `{"min":0,"max":0,"currency":"","period":"unknown"}`},
	} {
		data, err := json.Marshal(c.pay)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, string(data)); diff != "" {
			t.Errorf("%v:\n%s", c.pay, diff)
		}
		var back PayRange
		if err := json.Unmarshal(data, &back); err != nil || back != c.pay {
			t.Errorf("%s reads back as %v, %v", data, back, err)
		}
	}
	for reason, pay := range unsound {
		if data, err := json.Marshal(pay); !errors.Is(err, ErrRange) {
			t.Errorf("%s: written as %s, %v", reason, data, err)
		}
		if _, err := pay.Annual(WorkYear{}); !errors.Is(err, ErrRange) {
			t.Errorf("%s: Annual: %v", reason, err)
		}
	}
}

var unsound = map[string]PayRange{
	"reversed":                {Min: 2, Max: 1, Period: PerYear},
	"negative":                {Min: -1, Max: 1, Period: PerYear},
	"both negative":           {Min: -2, Max: -1, Period: PerYear},
	"both open":               {OpenMin: true, OpenMax: true, Period: PerYear},
	"an amount behind open":   {Min: 1, Max: 1, OpenMax: true, Period: PerYear},
	"an amount before open":   {Min: 1, Max: 1, OpenMin: true, Period: PerYear},
	"a period out of range":   {Min: 1, Max: 1, Period: 9},
	"open below, negative":    {Max: -1, OpenMin: true, Period: PerYear},
	"open above but negative": {Min: -1, OpenMax: true, Period: PerYear},
}

func TestAnnual(t *testing.T) {
	eur := MustParseCurrency("EUR")
	at := func(p Period, low, high int64) PayRange {
		return PayRange{Min: Amount(low) * MajorUnit, Max: Amount(high) * MajorUnit, Currency: eur, Period: p}
	}
	for _, c := range []struct {
		reason string
		pay    PayRange
		year   WorkYear
		want   PayRange
	}{
		{"2080 hours unless said", at(PerHour, 20, 30), WorkYear{}, at(PerYear, 41_600, 62_400)},
		{"French hours", at(PerHour, 20, 30), WorkYear{Hours: 1607}, at(PerYear, 32_140, 48_210)},
		{"260 days", at(PerDay, 400, 500), WorkYear{}, at(PerYear, 104_000, 130_000)},
		{"220 days of a contractor", at(PerDay, 400, 500), WorkYear{Days: 220}, at(PerYear, 88_000, 110_000)},
		{"52 weeks", at(PerWeek, 1_000, 1_000), WorkYear{}, at(PerYear, 52_000, 52_000)},
		{"46 weeks", at(PerWeek, 1_000, 1_000), WorkYear{Weeks: 46}, at(PerYear, 46_000, 46_000)},
		{"12 months", at(PerMonth, 4_000, 5_000), WorkYear{}, at(PerYear, 48_000, 60_000)},
		{"14 months in Austria", at(PerMonth, 4_000, 5_000), WorkYear{Months: 14}, at(PerYear, 56_000, 70_000)},
		{"a year stays", at(PerYear, 4, 5), WorkYear{Hours: 1, Days: 1, Weeks: 1, Months: 1}, at(PerYear, 4, 5)},
		{"an open bound stays open", PayRange{Min: 10 * MajorUnit, OpenMax: true, Period: PerMonth}, WorkYear{}, PayRange{Min: 120 * MajorUnit, OpenMax: true, Period: PerYear}},
	} {
		got, err := c.pay.Annual(c.year)
		if err != nil {
			t.Errorf("%s: %v", c.reason, err)
		}
		if diff := cmp.Diff(c.want, got, payValues); diff != "" {
			t.Errorf("%s:\n%s", c.reason, diff)
		}
	}
	for _, c := range []struct {
		reason string
		pay    PayRange
		year   WorkYear
		want   error
	}{
		{"the period is unknown", PayRange{Min: 1, Max: 1}, WorkYear{}, ErrPeriod},
		{"a negative working year", at(PerHour, 1, 2), WorkYear{Hours: -1}, ErrRange},
		{"the maximum does not fit", PayRange{Min: 1, Max: math.MaxInt64, Period: PerHour}, WorkYear{}, ErrRange},
		{"nothing fits", PayRange{Min: math.MaxInt64, Max: math.MaxInt64, Period: PerMonth}, WorkYear{Months: math.MaxInt}, ErrRange},
	} {
		if got, err := c.pay.Annual(c.year); !errors.Is(err, c.want) || got != (PayRange{}) {
			t.Errorf("%s: %v, %v; want %v", c.reason, got, err, c.want)
		}
	}
}

func TestDefaultBands(t *testing.T) {
	bands := DefaultBands()
	for _, c := range []struct {
		role  Role
		years float64
		want  string
	}{
		{ProductManager, 0, "USD 95,000 – 125,000 a year"},
		{ProductManager, 3.5, "USD 95,000 – 125,000 a year"},
		{ProductManager, 3.9999, "USD 95,000 – 125,000 a year"},
		{ProductManager, 4, "USD 125,000 – 160,000 a year"},
		{ProductManager, 7.5, "USD 125,000 – 160,000 a year"},
		{ProductManager, 8, "USD 160,000 or more a year"},
		{ProductManager, 80, "USD 160,000 or more a year"},
		{ProductOwner, 2, "USD 85,000 – 110,000 a year"},
		{ProductOwner, 5, "USD 110,000 – 135,000 a year"},
		{ProductOwner, 20, "USD 135,000 or more a year"},
	} {
		band, err := bands.At(c.role, "US", c.years)
		if err != nil || band.Pay.String() != c.want {
			t.Errorf("%v after %v years: %v, %v; want %s", c.role, c.years, band.Pay, err, c.want)
		}
		if band.Source == "" || band.AsOf == "" {
			t.Errorf("%v names no source or date", band)
		}
	}
	for role, want := range map[Role]Amount{ProductManager: 140_000 * MajorUnit, ProductOwner: 115_000 * MajorUnit} {
		band, err := bands.At(role, "US", 5)
		mid, ok := band.Midpoint()
		if err != nil || band.Average != want || !ok || mid == band.Average {
			t.Errorf("%v: average %v, midpoint %v, %v; the average is published, not computed", role, band.Average, mid, err)
		}
	}
	for _, c := range []struct {
		reason string
		role   Role
		region string
		years  float64
		want   error
	}{
		{"negative", ProductManager, "US", -0.5, ErrRange}, {"not a number", ProductManager, "US", math.NaN(), ErrRange},
		{"infinite", ProductManager, "US", math.Inf(1), ErrRange}, {"a calendar year", ProductManager, "US", 2024, ErrRange},
		{"no such region", ProductManager, "Mars", 3, ErrUnknown}, {"no band for hybrids", Hybrid, "US", 3, ErrUnknown},
	} {
		if band, err := bands.At(c.role, c.region, c.years); !errors.Is(err, c.want) || band != (Band{}) {
			t.Errorf("%s: %v, %v; want %v", c.reason, band, err, c.want)
		}
	}
	if checked, err := NewBands(slices.Collect(bands.All())); err != nil || !slices.Equal(checked.list, bands.list) {
		t.Errorf("the built-in bands are not sound and in order: %v", err)
	}
}

func TestBandsImmutable(t *testing.T) {
	given := slices.Collect(DefaultBands().All())
	bands, err := NewBands(given)
	if err != nil {
		t.Fatal(err)
	}
	given[0].Pay.Max = 1
	if b, _ := bands.At(ProductManager, "US", 0); b.Pay.Max != 125_000*MajorUnit {
		t.Error("the caller's slice is the table's")
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for b := range bands.All() {
				if _, err := bands.At(b.Role, b.Region, float64(b.From)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
}

func TestNewBandsErrors(t *testing.T) {
	band := func(from, to int, region string) Band {
		return Band{Role: ProductOwner, From: from, To: to, Region: region, Pay: usd(1, 2)}
	}
	for _, c := range []struct {
		reason string
		bands  []Band
		want   error
		names  string
	}{
		{"overlap", []Band{band(0, 5, "UK"), band(4, 8, "UK")}, ErrDuplicate, "product-owner UK 4–8 years"},
		{"behind a band without end", []Band{band(0, 0, "UK"), band(4, 8, "UK")}, ErrDuplicate, "overlaps product-owner UK 0+ years"},
		{"the same band twice", []Band{band(0, 4, "UK"), band(0, 4, "UK")}, ErrDuplicate, "product-owner UK 0–4 years"},
		{"hole", []Band{band(8, 0, "UK"), band(0, 4, "UK")}, ErrRange, "hole after product-owner UK 0–4 years"},
		{"ends before it begins", []Band{band(4, 3, "UK")}, ErrRange, "product-owner UK 4–3 years"},
		{"negative years", []Band{band(-1, 3, "UK")}, ErrRange, "product-owner UK -1–3 years"},
		{"reversed pay", []Band{{Role: ProductOwner, Pay: usd(2, 1)}}, ErrRange, "USD 2 – 1"},
		{"unknown role", []Band{{Role: 9, Pay: usd(1, 2)}}, ErrRange, "Role(9)"},
	} {
		got, err := NewBands(c.bands)
		if !errors.Is(err, c.want) || got != nil || !strings.Contains(err.Error(), c.names) {
			t.Errorf("%s: %v; want %v naming %q", c.reason, err, c.want, c.names)
		}
	}
	_, err := NewBands([]Band{band(0, 5, "UK"), band(4, 8, "UK"), band(9, 0, "UK")})
	if !errors.Is(err, ErrDuplicate) || !errors.Is(err, ErrRange) {
		t.Errorf("an overlap and a hole give only %v", err)
	}
	for reason, bands := range map[string][]Band{
		"other regions do not meet": {band(0, 4, "UK"), band(2, 6, "DE")},
		"late start, early end":     {band(2, 4, "UK"), band(4, 6, "UK")},
		"empty":                     nil,
	} {
		if _, err := NewBands(bands); err != nil {
			t.Errorf("%s: %v", reason, err)
		}
	}
}

func TestBandsJSON(t *testing.T) {
	bands := DefaultBands()
	data, err := json.Marshal(bands)
	if err != nil {
		t.Fatal(err)
	}
	back, err := ParseBands(data)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(bands.list, back.list, payValues); diff != "" {
		t.Errorf("read back:\n%s", diff)
	}
	first, err := json.Marshal(Band{Role: ProductOwner, Region: "UK", From: 8, Pay: PayRange{Min: 60_000 * MajorUnit, OpenMax: true, Currency: MustParseCurrency("GBP"), Period: PerYear}, AsOf: "2025", Source: "own survey"})
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"role":"product-owner","region":"UK","from":8,"to":null,"pay":{"min":60000,"max":null,"currency":"GBP","period":"year"},"average":null,"as_of":"2025","source":"own survey"}`
	if diff := cmp.Diff(want, string(first)); diff != "" {
		t.Errorf("the wire form:\n%s", diff)
	}
	for reason, bad := range map[string]string{
		"no array": `{}`, "not JSON": `[`, "unknown role": `[{"role":"boss"}]`, "an end at zero": `[{"role":"hybrid","to":0}]`,
		"overlap": `[` + want + `,` + want + `]`, "no pay": `[{"role":"hybrid","pay":{"min":null,"max":null}}]`,
		"a field misspelt": `[` + strings.Replace(want, "region", "regoin", 1) + `]`, "a bound misspelt": `[` + strings.Replace(want, "max", "maxx", 1) + `]`,
		"more behind": `[` + want + `] []`,
	} {
		if got, err := ParseBands([]byte(bad)); err == nil || got != nil {
			t.Errorf("%s: ParseBands gives %v, %v", reason, got, err)
		}
	}
	if data, err := json.Marshal(new(Bands)); err != nil || string(data) != "[]" {
		t.Errorf("no bands are %s, %v", data, err)
	}
}

func TestGap(t *testing.T) {
	bands := DefaultBands()
	for _, c := range []struct {
		years     float64
		low, high Amount
		open      bool
	}{{1, 10_000, 15_000, false}, {5, 15_000, 25_000, false}, {9, 25_000, 0, true}} {
		gap, err := bands.Gap("US", c.years)
		if err != nil || gap.Min != c.low*MajorUnit || gap.Max != c.high*MajorUnit || gap.OpenMax != c.open {
			t.Errorf("%v years: %v – %v, open %v, %v", c.years, gap.Min, gap.Max, gap.OpenMax, err)
		}
	}
	if _, err := bands.Gap("Mars", 1); !errors.Is(err, ErrUnknown) {
		t.Errorf("no bands: %v", err)
	}
	pm := Band{Role: ProductManager, Pay: usd(2, 3)}
	for reason, c := range map[string]struct {
		po   PayRange
		want error
	}{
		"other currency": {PayRange{Min: 1, Max: 1, Currency: MustParseCurrency("EUR"), Period: PerYear}, ErrCurrency},
		"other period":   {PayRange{Min: 1, Max: 1, Currency: MustParseCurrency("USD"), Period: PerMonth}, ErrPeriod},
		"no lower bound": {PayRange{Max: 1, OpenMin: true, Currency: MustParseCurrency("USD"), Period: PerYear}, ErrRange},
	} {
		custom, err := NewBands([]Band{pm, {Role: ProductOwner, Pay: c.po}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := custom.Gap("", 1); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", reason, err)
		}
	}
	custom, err := NewBands([]Band{pm})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := custom.Gap("", 1); !errors.Is(err, ErrUnknown) {
		t.Errorf("no band of the other role: %v", err)
	}
}

func TestInBand(t *testing.T) {
	mid := Band{Role: ProductManager, From: 4, To: 8, Pay: usd(120_000, 150_000)}
	open := Band{Role: ProductManager, From: 8, Pay: PayRange{Min: 160_000 * MajorUnit, OpenMax: true, Currency: MustParseCurrency("USD"), Period: PerYear}}
	upTo := Band{Pay: PayRange{Max: 100_000 * MajorUnit, OpenMin: true, Currency: MustParseCurrency("USD"), Period: PerYear}}
	single := Band{Pay: usd(100_000, 100_000)}
	for _, c := range []struct {
		reason      string
		band        Band
		pay         PayRange
		compa       string
		penetration string
		position    Position
	}{
		{"at the middle", mid, usd(135_000, 135_000), "1.000", "0.500", MiddleThird},
		{"at the start", mid, usd(120_000, 120_000), "0.889", "0.000", LowerThird},
		{"at the end", mid, usd(150_000, 150_000), "1.111", "1.000", UpperThird},
		{"below", mid, usd(108_000, 108_000), "0.800", "-0.400", BelowBand},
		{"above", mid, usd(162_000, 162_000), "1.200", "1.400", AboveBand},
		{"a range counts by its middle", mid, usd(130_000, 140_000), "1.000", "0.500", MiddleThird},
		{"from counts by its bound", mid, PayRange{Min: 120_000 * MajorUnit, OpenMax: true, Currency: MustParseCurrency("USD"), Period: PerYear}, "0.889", "0.000", LowerThird},
		{"up to counts by its bound", mid, PayRange{Max: 150_000 * MajorUnit, OpenMin: true, Currency: MustParseCurrency("USD"), Period: PerYear}, "1.111", "1.000", UpperThird},
		{"the second third begins", mid, usd(130_000, 130_000), "0.963", "0.333", MiddleThird},
		{"the third third begins behind it", mid, usd(140_001, 140_001), "1.037", "0.667", UpperThird},
		{"an open band has no middle", open, usd(170_000, 170_000), "", "", InOpenBand},
		{"below an open band", open, usd(150_000, 150_000), "", "", BelowBand},
		{"in a band open below", upTo, usd(90_000, 90_000), "", "", InOpenBand},
		{"above a band open below", upTo, usd(110_000, 110_000), "", "", AboveBand},
		{"a band of one amount has no inside", single, usd(100_000, 100_000), "1.000", "", MiddleThird},
		{"below one amount", single, usd(50_000, 50_000), "0.500", "", BelowBand},
		{"a midpoint of zero divides nothing", Band{Pay: usd(0, 0)}, usd(1, 1), "", "", AboveBand},
	} {
		compa, err := c.band.CompaRatio(c.pay)
		if c.compa == "" && !errors.Is(err, ErrRange) || c.compa != "" && (err != nil || compa.String() != c.compa) {
			t.Errorf("%s: compa-ratio %v, %v; want %q", c.reason, compa, err, c.compa)
		}
		pen, err := c.band.Penetration(c.pay)
		if c.penetration == "" && !errors.Is(err, ErrRange) || c.penetration != "" && (err != nil || pen.String() != c.penetration) {
			t.Errorf("%s: penetration %v, %v; want %q", c.reason, pen, err, c.penetration)
		}
		if pos, err := c.band.Position(c.pay); err != nil || pos != c.position {
			t.Errorf("%s: %v, %v; want %v", c.reason, pos, err, c.position)
		}
	}
	euros, monthly, unknown := usd(1, 2), usd(1, 2), usd(1, 2)
	euros.Currency, monthly.Period, unknown.Period = MustParseCurrency("EUR"), PerMonth, PeriodUnknown
	for _, c := range []struct {
		pay  PayRange
		want error
	}{{euros, ErrCurrency}, {monthly, ErrPeriod}, {unknown, ErrPeriod}, {usd(2, 1), ErrRange}} {
		_, err1 := mid.CompaRatio(c.pay)
		_, err2 := mid.Penetration(c.pay)
		_, err3 := mid.Position(c.pay)
		for _, err := range []error{err1, err2, err3} {
			if !errors.Is(err, c.want) {
				t.Errorf("%v: %v, want %v", c.pay, err, c.want)
			}
		}
	}
	huge := Band{Pay: PayRange{Min: 0, Max: 1, Currency: MustParseCurrency("USD"), Period: PerYear}}
	if r, err := huge.Penetration(usd(900_000_000_000_000, 900_000_000_000_000)); !errors.Is(err, ErrRange) {
		t.Errorf("a ratio that does not fit gives %v, %v", r, err)
	}
}

func TestPositionNames(t *testing.T) {
	want := []string{"unknown", "below", "lower-third", "middle-third", "upper-third", "above", "in-open-band"}
	for i, name := range want {
		text, err := Position(i).MarshalText()
		var back Position
		if err != nil || string(text) != name || back.UnmarshalText(text) != nil || back != Position(i) {
			t.Errorf("Position(%d) is %q, %v", i, text, err)
		}
	}
	if Position(9).String() != "Position(9)" {
		t.Errorf("out of range prints %q", Position(9))
	}
}

func TestTopOfMarket(t *testing.T) {
	pm, ok := TopOfMarket(ProductManager)
	if !ok || pm.Total.String() != "USD 300,000 or more a year" || pm.Source == "" {
		t.Errorf("Product Manager: %+v, %v", pm, ok)
	}
	if po, ok := TopOfMarket(ProductOwner); !ok || po.Total != (PayRange{}) || po.Text == "" {
		t.Errorf("Product Owner: %+v, %v; the source gives no figure", po, ok)
	}
	if note, ok := TopOfMarket(Hybrid); ok || note != (PayNote{}) {
		t.Errorf("Hybrid: %+v; the source says nothing", note)
	}
}

// What ParseBands accepts it writes and reads back, and every year of a band
// is found in that band and no other.
func FuzzParseBands(f *testing.F) {
	builtin, err := json.Marshal(DefaultBands())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(builtin)
	f.Add([]byte(`[{"role":"hybrid","region":"UK","from":3,"to":null,"pay":{"min":1.5,"max":null,"currency":"GBP","period":"hour"},"average":2,"as_of":"","source":""}]`))
	f.Add([]byte(`[{"from":1,"to":2},{"from":2,"to":3}]`))
	f.Fuzz(func(t *testing.T, text []byte) {
		bands, err := ParseBands(text)
		if err != nil {
			return
		}
		again, err := json.Marshal(bands)
		if err != nil {
			t.Fatalf("%s is accepted but not written: %v", text, err)
		}
		back, err := ParseBands(again)
		if err != nil {
			t.Fatalf("%s is accepted, but its own form %s is not: %v", text, again, err)
		}
		if diff := cmp.Diff(bands.list, back.list, payValues); diff != "" {
			t.Errorf("%s: -want +got\n%s", text, diff)
		}
		for _, b := range bands.list {
			if b.From > maxYears {
				continue
			}
			if at, err := bands.At(b.Role, b.Region, float64(b.From)); err != nil || at != b {
				t.Errorf("%v begins a band, but At finds %v, %v", b, at, err)
			}
		}
	})
}
