//! The demo: two companies with people, apps and two years of books, so that whoever starts `mno serve --demo` sees the
//! platform at work.
//!
//! `books/` makes up the books (pure); the rest puts them in.

pub mod books;
