//! Chance that is the same everywhere and for ever.
//!
//! Demo books must come out alike on every machine and with every version of every library, so this is `SplitMix64` written
//! out (Steele, Lea, Flood 2014) and not a generator of a crate that may change its stream. Every purpose gets a stream of
//! its own by name, so that one more draw in January does not change February. Whole numbers only: floats may round
//! differently.

/// A named stream.
pub(super) struct Rng(u64);

impl Rng {
    /// The stream of that name; its seed is the name's FNV-1a hash.
    pub(super) fn named(name: &str) -> Self {
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 to `count` - 1. The bias of the multiplication is far below what a chart shows.
    pub(super) fn below(&mut self, count: usize) -> usize {
        usize::try_from((u128::from(self.next()) * count as u128) >> 64).unwrap_or_default()
    }

    /// `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + i64::try_from(self.below(usize::try_from(high - low + 1).unwrap_or(1))).unwrap_or_default()
    }

    /// Yes, so many times out of a hundred.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// An index, the likelier the larger its weight.
    pub(super) fn weighted(&mut self, weights: &[usize]) -> usize {
        let mut left = self.below(weights.iter().sum::<usize>().max(1));
        for (at, weight) in weights.iter().enumerate() {
            match left.checked_sub(*weight) {
                Some(rest) => left = rest,
                None => return at,
            }
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gives_the_same_stream_for_ever() {
        let mut rng = Rng::named("a name");
        let drawn: Vec<usize> = (0..8).map(|_| rng.below(1000)).collect();
        assert_eq!(drawn, {
            let mut rng = Rng::named("a name");
            (0..8).map(|_| rng.below(1000)).collect::<Vec<_>>()
        });
        // The generator's published first output for the seed 0.
        assert_eq!(Rng(0).next(), 0xe220_a839_7b1d_cdaf);
    }
}
