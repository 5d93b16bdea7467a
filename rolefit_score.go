package rolefit

// strength returns how strongly a criterion is shown, in thousandths, by the
// sum over its distinct terms of the factor of the best context that each
// stands in. The first full term counts 1000; all others together at most
// saturation more, so variety helps a little and repetition not at all.
func strength(sum int32) int32 {
	if sum <= 1000 {
		return sum
	}
	return 1000 + saturation*(sum-1000)/sum
}

// saturation is k1 in thousandths. maxWeight·saturation ≤ 0.2 logits, so
// no stuffing of one criterion moves a probability by 0.05.
const saturation = 100

// share returns weight·strength, the contribution of a criterion to a logit.
func share(weight int, strength int32) int {
	return weight * int(strength) / 1000
}

// logitLimit is where probabilities end: σ(12) = 0.999994.
const logitLimit = 12000

// logistic returns σ(milli/1000) in millionths. It multiplies constants, and
// so gives the same bits on every machine, where math.Exp does not.
func logistic(milli int) int {
	milli = min(max(milli, -logitLimit), logitLimit)
	e := 1.0 // e^(−|milli|/1000)
	for bit, n := 0, abs(milli); n > 0; bit, n = bit+1, n>>1 {
		if n&1 == 1 {
			e *= expNegative[bit]
		}
	}
	p := int(million/(1+e) + 0.5)
	if milli < 0 {
		p = million - p
	}
	return p
}

const million = 1_000_000

// expNegative[i] is e^(−2^i/1000).
var expNegative = [...]float64{
	0.999000499833375, 0.9980019986673331, 0.9960079893439915, 0.9920319148370607, 0.9841273200552851,
	0.9685065820791976, 0.9380049995307295, 0.8798533791446438, 0.7741419687922484, 0.5992957878455384,
	0.3591554413294046, 0.1289926310365194, 0.016639098861723624, 0.00027685961093021247,
}

// logit returns the logit in thousandths whose logistic is nearest below p
// millionths.
func logit(p int) int {
	low, high := -logitLimit, logitLimit
	for low < high {
		mid := (low + high) >> 1
		if logistic(mid) < p {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// Probabilities say how likely each kind of work is. They are multiples of a
// millionth and sum to 1.
type Probabilities struct {
	Neither        float64 `json:"neither"`
	ProductManager float64 `json:"product_manager"`
	ProductOwner   float64 `json:"product_owner"`
}

// probabilities returns σ(relevance) shared out by σ(altitude).
func (l Logits) probabilities() Probabilities {
	product := logistic(l.Relevance)
	pm := int((int64(product)*int64(logistic(l.Altitude)) + million/2) / million)
	return Probabilities{
		Neither:        float64(million-product) / million,
		ProductManager: float64(pm) / million,
		ProductOwner:   float64(product-pm) / million,
	}
}

// height returns the altitude logit on the scale from −1 to +1. It is
// l/(1+|l|), which never reaches its ends, so that texts can be ordered.
func (l Logits) height() float64 {
	const scale = 1000
	return float64(int64(l.Altitude)*million/int64(scale+abs(l.Altitude))) / million
}

func (l Logits) plus(m Logits) Logits {
	return Logits{l.Relevance + m.Relevance, l.Altitude + m.Altitude}
}

// shift returns what a prior adds to the logits, and whether it is valid. The
// logits without a prior stand for even odds on both axes.
func (p Probabilities) shift() (Logits, bool) {
	if p == (Probabilities{}) {
		return Logits{}, true
	}
	sum := p.Neither + p.ProductManager + p.ProductOwner
	if !(p.Neither > 0 && p.ProductManager > 0 && p.ProductOwner > 0 && sum > 1-1e-6 && sum < 1+1e-6) {
		return Logits{}, false
	}
	product := p.ProductManager + p.ProductOwner
	return Logits{
		Relevance: logit(int(product / sum * million)),
		Altitude:  logit(int(p.ProductManager / product * million)),
	}, true
}
