//! Section 3, queries: the language answers the same on both engines and as a plain evaluator says, uses the indexes that
//! definitions declare, pages stay right while others write, and no input makes its parsers fail in another way than told.

mod dice;
mod engines;
mod fuzz;
mod naive;
mod plans;
mod story;
