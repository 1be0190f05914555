//! Parse, run, exit code. Everything else is in the library.

use std::process::ExitCode;

/// A request makes and drops hundreds of small values, often on another thread than the one that made them: glibc's allocator takes a
/// lock for each of those. SQLite's are among them: C's `malloc` is this one, too.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    mno::commands::main()
}
