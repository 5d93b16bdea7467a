package rolefit

// A Currency is an ISO 4217 currency, a small comparable value. The zero
// Currency is no currency: its text is empty. Every other Currency comes from
// [ParseCurrency], so it is one of the codes in use.
type Currency struct{ code [3]byte }

// ParseCurrency returns the currency with an ISO 4217 alphabetic code, in
// capitals as the standard writes it. Codes that are unknown, withdrawn
// (HRK, ANG, ZWL, BGN) or that name no money (XAU, XXX) are refused.
func ParseCurrency(code string) (Currency, error) {
	if c := currencyOf(code); c != (Currency{}) {
		return c, nil
	}
	return Currency{}, newError("ParseCurrency", code, -1, ErrUnknown)
}

// MustParseCurrency is [ParseCurrency] for codes written into a program. It
// panics if the code is refused.
func MustParseCurrency(code string) Currency {
	c, err := ParseCurrency(code)
	if err != nil {
		panic(err)
	}
	return c
}

// String returns the alphabetic code, or "" for no currency.
func (c Currency) String() string {
	if c == (Currency{}) {
		return ""
	}
	return string(c.code[:])
}

// AppendText appends the alphabetic code to b.
func (c Currency) AppendText(b []byte) ([]byte, error) { return append(b, c.String()...), nil }

// MarshalText returns the alphabetic code; no currency is empty.
func (c Currency) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText sets c from an alphabetic code, or to no currency if text is
// empty.
func (c *Currency) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Currency{}
		return nil
	}
	parsed, err := ParseCurrency(string(text))
	if err == nil {
		*c = parsed
	}
	return err
}

// MinorDigits returns how many decimals the currency's minor unit has in
// ISO 4217: 2 for USD, 0 for JPY, 3 for KWD. It is 0 for no currency.
func (c Currency) MinorDigits() int { return int(c.info().minor) }

func (c Currency) info() currencyInfo {
	if i, ok := findCurrency(c.String()); ok {
		return currencyTable[i]
	}
	return currencyInfo{}
}

func currencyOf(code string) Currency {
	if _, ok := findCurrency(code); !ok {
		return Currency{}
	}
	return Currency{[3]byte{code[0], code[1], code[2]}}
}

func findCurrency(code string) (int, bool) {
	lo, hi := 0, len(currencyTable)
	for lo < hi {
		mid := (lo + hi) / 2
		if currencyTable[mid].code < code {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(currencyTable) && currencyTable[lo].code == code
}

type currencyInfo struct {
	code  string
	minor uint8 // decimals of the minor unit, ISO 4217
	scale uint8 // rough power of ten of one US dollar: only to tell pay from what cannot be pay
	use   currencyUse
}

type currencyUse uint8

const (
	dollarSign currencyUse = 1 << iota // written with a bare $ at home
	paidYearly                         // pay is customarily quoted by the year
)

// currencyTable holds the circulating currencies of ISO 4217, and CLF in
// which Chile quotes rents and pay, as of the amendments in force in 2026:
// XCG for ANG and ZWG for ZWL, no HRK, SLL or BGN. Sorted by code.
var currencyTable = [...]currencyInfo{
	{"AED", 2, 0, 0},
	{"AFN", 2, 1, 0},
	{"ALL", 2, 2, 0},
	{"AMD", 2, 1, 0},
	{"AOA", 2, 2, 0},
	{"ARS", 2, 3, dollarSign},
	{"AUD", 2, 0, dollarSign | paidYearly},
	{"AWG", 2, 0, 0},
	{"AZN", 2, 0, 0},
	{"BAM", 2, 0, 0},
	{"BBD", 2, 0, dollarSign},
	{"BDT", 2, 1, 0},
	{"BHD", 3, 0, 0},
	{"BIF", 0, 3, 0},
	{"BMD", 2, 0, dollarSign},
	{"BND", 2, 0, dollarSign},
	{"BOB", 2, 1, 0},
	{"BRL", 2, 0, 0},
	{"BSD", 2, 0, dollarSign},
	{"BTN", 2, 2, 0},
	{"BWP", 2, 1, 0},
	{"BYN", 2, 0, 0},
	{"BZD", 2, 0, dollarSign},
	{"CAD", 2, 0, dollarSign | paidYearly},
	{"CDF", 2, 3, 0},
	{"CHF", 2, 0, paidYearly},
	{"CLF", 4, 0, 0},
	{"CLP", 0, 3, dollarSign},
	{"CNY", 2, 1, 0},
	{"COP", 2, 3, dollarSign},
	{"CRC", 2, 2, 0},
	{"CUP", 2, 0, 0},
	{"CVE", 2, 2, 0},
	{"CZK", 2, 1, 0},
	{"DJF", 0, 2, 0},
	{"DKK", 2, 1, 0},
	{"DOP", 2, 1, dollarSign},
	{"DZD", 2, 1, 0},
	{"EGP", 2, 1, 0},
	{"ERN", 2, 0, 0},
	{"ETB", 2, 1, 0},
	{"EUR", 2, 0, paidYearly},
	{"FJD", 2, 0, dollarSign},
	{"FKP", 2, 0, 0},
	{"GBP", 2, 0, paidYearly},
	{"GEL", 2, 0, 0},
	{"GHS", 2, 1, 0},
	{"GIP", 2, 0, 0},
	{"GMD", 2, 0, 0},
	{"GNF", 0, 3, 0},
	{"GTQ", 2, 1, 0},
	{"GYD", 2, 0, dollarSign},
	{"HKD", 2, 1, dollarSign},
	{"HNL", 2, 1, 0},
	{"HTG", 2, 2, 0},
	{"HUF", 2, 2, 0},
	{"IDR", 2, 4, 0},
	{"ILS", 2, 0, 0},
	{"INR", 2, 2, 0},
	{"IQD", 3, 3, 0},
	{"IRR", 2, 3, 0},
	{"ISK", 0, 2, 0},
	{"JMD", 2, 2, dollarSign},
	{"JOD", 3, 0, 0},
	{"JPY", 0, 2, 0},
	{"KES", 2, 2, 0},
	{"KGS", 2, 2, 0},
	{"KHR", 2, 3, 0},
	{"KMF", 0, 3, 0},
	{"KPW", 2, 0, 0},
	{"KRW", 0, 3, 0},
	{"KWD", 3, 0, 0},
	{"KYD", 2, 0, dollarSign},
	{"KZT", 2, 2, 0},
	{"LAK", 2, 4, 0},
	{"LBP", 2, 3, 0},
	{"LKR", 2, 2, 0},
	{"LRD", 2, 2, dollarSign},
	{"LSL", 2, 1, 0},
	{"LYD", 3, 0, 0},
	{"MAD", 2, 1, 0},
	{"MDL", 2, 1, 0},
	{"MGA", 2, 3, 0},
	{"MKD", 2, 1, 0},
	{"MMK", 2, 3, 0},
	{"MNT", 2, 3, 0},
	{"MOP", 2, 0, 0},
	{"MRU", 2, 0, 0},
	{"MUR", 2, 2, 0},
	{"MVR", 2, 0, 0},
	{"MWK", 2, 3, 0},
	{"MXN", 2, 1, dollarSign},
	{"MYR", 2, 0, 0},
	{"MZN", 2, 0, 0},
	{"NAD", 2, 1, dollarSign},
	{"NGN", 2, 3, 0},
	{"NIO", 2, 2, 0},
	{"NOK", 2, 1, 0},
	{"NPR", 2, 2, 0},
	{"NZD", 2, 0, dollarSign | paidYearly},
	{"OMR", 3, 0, 0},
	{"PAB", 2, 0, 0},
	{"PEN", 2, 0, 0},
	{"PGK", 2, 0, 0},
	{"PHP", 2, 1, 0},
	{"PKR", 2, 2, 0},
	{"PLN", 2, 0, 0},
	{"PYG", 0, 3, 0},
	{"QAR", 2, 0, 0},
	{"RON", 2, 0, 0},
	{"RSD", 2, 2, 0},
	{"RUB", 2, 2, 0},
	{"RWF", 0, 3, 0},
	{"SAR", 2, 0, 0},
	{"SBD", 2, 0, dollarSign},
	{"SCR", 2, 1, 0},
	{"SDG", 2, 2, 0},
	{"SEK", 2, 1, 0},
	{"SGD", 2, 0, dollarSign},
	{"SHP", 2, 0, 0},
	{"SLE", 2, 0, 0},
	{"SOS", 2, 3, 0},
	{"SRD", 2, 0, dollarSign},
	{"SSP", 2, 3, 0},
	{"STN", 2, 0, 0},
	{"SVC", 2, 0, 0},
	{"SYP", 2, 4, 0},
	{"SZL", 2, 1, 0},
	{"THB", 2, 1, 0},
	{"TJS", 2, 1, 0},
	{"TMT", 2, 0, 0},
	{"TND", 3, 0, 0},
	{"TOP", 2, 0, 0},
	{"TRY", 2, 1, 0},
	{"TTD", 2, 1, dollarSign},
	{"TWD", 2, 1, dollarSign},
	{"TZS", 2, 3, 0},
	{"UAH", 2, 1, 0},
	{"UGX", 0, 3, 0},
	{"USD", 2, 0, dollarSign | paidYearly},
	{"UYU", 2, 1, dollarSign},
	{"UZS", 2, 4, 0},
	{"VED", 2, 0, 0},
	{"VES", 2, 0, 0},
	{"VND", 0, 4, 0},
	{"VUV", 0, 2, 0},
	{"WST", 2, 0, 0},
	{"XAF", 0, 3, 0},
	{"XCD", 2, 0, dollarSign},
	{"XCG", 2, 0, 0},
	{"XOF", 0, 3, 0},
	{"XPF", 0, 2, 0},
	{"YER", 2, 2, 0},
	{"ZAR", 2, 1, 0},
	{"ZMW", 2, 1, 0},
	{"ZWG", 2, 0, 0},
}
