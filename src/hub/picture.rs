//! Pictures that people upload: what they are is read from their first bytes, never taken from a name or a header. SVG is none of them:
//! it can run code when somebody opens it by itself.

use base64::Engine as _;

use crate::kernel::{Error, Result};

/// How large a logo may be, in bytes: it is kept with the settings of its tenant, which every page reads.
const LOGO_BYTES_MAX: usize = 40 * 1024;

/// The media type of a picture.
fn media_type(bytes: &[u8]) -> Option<&'static str> {
    let webp = || bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        Some("image/gif")
    } else {
        webp().then_some("image/webp")
    }
}

/// An uploaded logo as a `data:` address.
///
/// # Errors
/// Invalid `logo` when it is none of the pictures that we take, or too large.
pub fn logo_url(bytes: &[u8]) -> Result<String> {
    let kind = media_type(bytes).ok_or_else(|| {
        Error::invalid("logo", format!("`logo` is not {KINDS}")).hint("what counts is what the file begins with, not its name")
    })?;
    if bytes.len() > LOGO_BYTES_MAX {
        let words = format!("`logo` has {} bytes: at most {LOGO_BYTES_MAX} are taken", bytes.len());
        return Err(Error::invalid("logo", words).hint("make the picture smaller, or set `branding.logo_url` to where it is"));
    }
    Ok(format!("data:{kind};base64,{}", base64::engine::general_purpose::STANDARD.encode(bytes)))
}

/// What we say of pictures that are none.
pub(super) const KINDS: &str = "a PNG, JPEG, GIF or WebP picture";

/// The media types that we take.
const MEDIA_TYPES: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/// Is this the `data:` address of something?
pub(super) fn is_data(url: &str) -> bool {
    url.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:"))
}

/// Checks the `data:` address of a picture, wherever one is taken: it is one of those that we take, its first bytes agree with what it
/// says of itself, and the address has at most `bytes_max`.
///
/// # Errors
/// Invalid, naming `field`.
pub(super) fn data_check(field: &str, url: &str, bytes_max: usize) -> Result<()> {
    let wrong = |words: &str| Error::invalid(field, format!("`{field}` {words}"));
    if url.len() > bytes_max {
        let words = format!("is a picture of {} bytes as it stands here: at most {bytes_max} are taken", url.len());
        return Err(wrong(&words).hint("make the picture smaller, or give its `https:` address"));
    }
    let parts = url.get(5..).filter(|_| is_data(url)).and_then(|rest| rest.split_once(";base64,"));
    let (claimed, text) = parts.ok_or_else(|| {
        wrong("is not the address of a picture").hint("write it as `data:image/png;base64,…`, with nothing else before the comma")
    })?;
    if !MEDIA_TYPES.iter().any(|kind| claimed.eq_ignore_ascii_case(kind)) {
        return Err(wrong(&format!("is not {KINDS}")).hint(format!("it must begin with `data:` and one of: {}", MEDIA_TYPES.join(", "))));
    }
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(text)
        .map_err(|_| wrong("is not written in base64").hint("use the alphabet with `+` and `/`, padded with `=`, without line breaks"))?;
    // Enough of it to tell; whether the rest can be drawn is the browser's matter.
    match media_type(&bytes) {
        Some(found) if found.eq_ignore_ascii_case(claimed) => Ok(()),
        Some(found) => Err(wrong(&format!("says that it is `{claimed}`, and is `{found}`")).hint(format!("write `data:{found};base64,…`"))),
        None => Err(wrong(&format!("is not {KINDS}")).hint("what counts is what the picture begins with, not what is said of it")),
    }
}

/// May this be shown? What was kept before [`data_check`] was asked everywhere may say that it is a kind of picture that can run code. A
/// browser that is told one of the four kinds draws nothing else.
pub(super) fn is_shown(url: &str) -> bool {
    let kind_of = |url: &str| url.get(5..).and_then(|rest| rest.split([';', ',']).next()).unwrap_or_default().to_ascii_lowercase();
    !is_data(url) || MEDIA_TYPES.contains(&kind_of(url).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_known_by_their_first_bytes() {
        for (bytes, kind) in [
            (&b"\x89PNG\r\n\x1a\n...."[..], "image/png"),
            (b"\xff\xd8\xff\xe0", "image/jpeg"),
            (b"GIF89a..", "image/gif"),
            (b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
        ] {
            let url = logo_url(bytes).unwrap();
            assert!(url.starts_with(&format!("data:{kind};base64,")), "{url}");
            assert!(is_shown(&url));
            data_check("logo", &url, 1_000).unwrap();
            assert_eq!(data_check("logo", &url, 10).unwrap_err().field(), Some("logo"));
        }
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let wave = b"RIFF\x10\0\0\0WAVEfmt ";
        for bytes in [&b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"[..], b"<html>", b"", b"GIF8", b"\x89PNG", wave] {
            assert_eq!(logo_url(bytes).unwrap_err().field(), Some("logo"), "{bytes:?}");
        }
        let mut large = b"GIF89a".to_vec();
        large.resize(LOGO_BYTES_MAX + 1, 0);
        assert!(logo_url(&large).unwrap_err().message().contains("at most"));
        for (url, words) in [
            ("data:image/svg+xml;base64,PHN2Zy8+", "not a PNG"),
            ("data:image/svg+xml,<svg/>", "address of a picture"),
            ("data:text/html;base64,PHN2Zy8+", "not a PNG"),
            ("data:image/png;base64,PHN2Zy8+", "not a PNG"),
            ("data:image/png;base64,R0lGODlhLi4=", "is `image/gif`"),
            ("data:image/png;charset=utf-8;base64,R0lGODlhLi4=", "not a PNG"),
            ("data:image/png,x", "address of a picture"),
            ("data:image/gif;base64,!!", "base64"),
            ("image/gif", "address of a picture"),
            ("DATA", "address of a picture"),
        ] {
            let error = data_check("pictures", url, 1_000).unwrap_err();
            assert!(error.message().contains(words) && error.field() == Some("pictures") && !error.hints().is_empty(), "{url}: {error}");
        }
    }

    #[test]
    fn what_was_kept_before_is_not_shown_when_it_may_run_code() {
        for url in ["data:image/svg+xml;base64,PHN2Zy8+", "DATA:image/svg+xml,<svg/>", "data:,x", "data:text/html,x", "data:"] {
            assert!(!is_shown(url), "{url}");
        }
        for url in ["https://a.test/x.svg", "/pictures/x.svg", "data:IMAGE/png;base64,iVBORw0KGgo="] {
            assert!(is_shown(url), "{url}");
        }
    }
}
