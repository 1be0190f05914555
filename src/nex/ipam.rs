//! Our own address plan for the instances' networks.
//!
//! Docker's default pools are used up after about thirty networks, and it picks addresses that we do not know. So each
//! instance gets a /28 of a pool that belongs to us; which one is kept in the database, where a unique constraint makes
//! sure that no two instances have the same.

use std::net::Ipv4Addr;

use crate::kernel::{Error, Result};

/// The first of the ports that instances are published on. Below the range from which systems choose ports for outgoing
/// connections.
const PORT_FIRST: u16 = 20_000;

/// The most instances of one machine: what fits between the first port and the system's own.
const NUMBERS_MAX: i64 = 8192;

/// Addresses of one instance's network: 14 usable, one of them the gateway.
const SUBNET_PREFIX: u32 = 28;

/// The largest pool: as many subnets as there are ports.
const PREFIX_MIN: u32 = 15;

/// The pool that subnets are cut from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pool {
    base: u32,
    prefix: u32,
    port_first: u16,
}

impl Default for Pool {
    fn default() -> Self {
        Self { base: u32::from(Ipv4Addr::new(10, 213, 0, 0)), prefix: 16, port_first: PORT_FIRST }
    }
}

impl Pool {
    /// Reads `10.213.0.0/16`.
    ///
    /// # Errors
    /// When it is not a private IPv4 network of /15 to /28.
    pub fn parse(text: &str) -> Result<Self> {
        let wrong = |why: &str| {
            Error::configuration(format!("`{text}` cannot be the address pool of the hosted apps: {why}"))
                .hint("give a private IPv4 network that nothing else uses, such as `10.213.0.0/16`")
        };
        let (address, prefix) = text.split_once('/').ok_or_else(|| wrong("it has no `/`"))?;
        let address: Ipv4Addr = address.parse().map_err(|_| wrong("its address is not IPv4"))?;
        let prefix: u32 = prefix.parse().map_err(|_| wrong("its length is not a number"))?;
        if !(PREFIX_MIN..=SUBNET_PREFIX).contains(&prefix) {
            return Err(wrong("its length is not 15 to 28"));
        }
        let base = u32::from(address);
        if base & (u32::MAX >> prefix) != 0 {
            return Err(wrong("its address has bits beyond its length"));
        }
        if !address.is_private() {
            return Err(wrong("it is not a private network"));
        }
        Ok(Self { base, prefix, port_first: PORT_FIRST })
    }

    /// How many subnets it has.
    #[must_use]
    pub fn count(self) -> i64 {
        1 << (SUBNET_PREFIX - self.prefix)
    }

    /// The subnet with this number, such as `10.213.0.16/28` for 1.
    #[must_use]
    pub fn subnet(self, index: i64) -> String {
        let offset = u32::try_from(index.rem_euclid(self.count())).unwrap_or(0) << (32 - SUBNET_PREFIX);
        format!("{}/{SUBNET_PREFIX}", Ipv4Addr::from(self.base + offset))
    }

    /// The port on 127.0.0.1 that belongs to the instance with this number, as long as it has the number.
    ///
    /// A port that the engine chooses changes with each start of a container, and an engine that starts anew may give one
    /// instance's old port to another: until somebody looks again, a customer's requests would reach another customer's app.
    pub(super) fn host_port(self, number: i64) -> u16 {
        // The pool's bounds keep the number small.
        self.port_first.saturating_add(u16::try_from(number.rem_euclid(NUMBERS_MAX)).unwrap_or(0))
    }

    /// The same with other ports, for tests that run side by side.
    #[cfg(test)]
    pub(super) fn with_ports(self, port_first: u16) -> Self {
        Self { port_first, ..self }
    }

    /// The first free number from `start` on, going round; `None` when all are taken. `taken` is sorted.
    #[must_use]
    pub fn free(self, start: i64, taken: &[i64]) -> Option<i64> {
        let count = self.count();
        let start = start.rem_euclid(count);
        (0..count).map(|step| (start + step) % count).find(|index| taken.binary_search(index).is_err())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pool_is_cut_into_subnets_that_do_not_touch() {
        let pool = Pool::parse("10.213.0.0/16").unwrap();
        assert_eq!(pool, Pool::default());
        assert_eq!(pool.count(), 4096);
        assert_eq!(pool.subnet(0), "10.213.0.0/28");
        assert_eq!(pool.subnet(1), "10.213.0.16/28");
        assert_eq!(pool.subnet(16), "10.213.1.0/28");
        assert_eq!(pool.subnet(4095), "10.213.255.240/28");
    }

    #[test]
    fn the_next_free_subnet_goes_round_and_ends() {
        let pool = Pool::parse("192.168.0.0/26").unwrap();
        assert_eq!(pool.count(), 4);
        assert_eq!(pool.free(2, &[2]), Some(3));
        assert_eq!(pool.free(3, &[0, 3]), Some(1));
        assert_eq!(pool.free(0, &[0, 1, 2, 3]), None);
        assert_eq!(pool.free(-1, &[]), Some(3));
    }

    #[test]
    fn each_number_of_the_largest_pool_has_a_port_of_its_own() {
        let pool = Pool::parse("10.0.0.0/15").unwrap();
        assert_eq!(pool.count(), NUMBERS_MAX);
        assert_eq!((pool.host_port(0), pool.host_port(NUMBERS_MAX - 1)), (20_000, 28_191));
    }

    #[test]
    fn pools_that_would_hurt_are_refused() {
        for bad in ["10.0.0.0", "10.0.0.1/16", "8.8.0.0/16", "10.0.0.0/29", "10.0.0.0/x", "::/16", "10.0.0.0/14"] {
            assert!(Pool::parse(bad).is_err(), "{bad}");
        }
    }
}
