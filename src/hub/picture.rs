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
        Error::invalid("logo", "`logo` is not a PNG, JPEG, GIF or WebP picture")
            .hint("what counts is what the file begins with, not its name")
    })?;
    if bytes.len() > LOGO_BYTES_MAX {
        let words = format!("`logo` has {} bytes: at most {LOGO_BYTES_MAX} are taken", bytes.len());
        return Err(Error::invalid("logo", words).hint("make the picture smaller, or set `branding.logo_url` to where it is"));
    }
    Ok(format!("data:{kind};base64,{}", base64::engine::general_purpose::STANDARD.encode(bytes)))
}

/// Is this a `data:` address of a picture that is what it says?
pub(super) fn is_data_picture(url: &str) -> bool {
    url.strip_prefix("data:").and_then(|rest| rest.split_once(";base64,")).is_some_and(|(kind, text)| {
        // Enough of it to tell; whether the rest can be drawn is the browser's matter.
        let bytes = base64::engine::general_purpose::STANDARD.decode(text);
        bytes.is_ok_and(|bytes| media_type(&bytes).is_some_and(|found| found.eq_ignore_ascii_case(kind)))
    })
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
            assert!(is_data_picture(&url));
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
        for url in [
            "data:image/svg+xml;base64,PHN2Zy8+",
            "data:image/png;base64,PHN2Zy8+",
            "data:image/png,x",
            "data:image/gif;base64,!!",
            "image/gif",
        ] {
            assert!(!is_data_picture(url), "{url}");
        }
    }
}
