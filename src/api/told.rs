//! Fields of a change: not said, said to be nothing, said.

use serde::Deserialize;

/// A null that was said is not the same as nothing.
#[expect(clippy::option_option, reason = "not said, said to be nothing, said")]
pub(super) fn told<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(deserializer).map(Some)
}
