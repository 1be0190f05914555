//! Markdown as safe HTML: the published frontends put descriptions into their pages as HTML. Everything is escaped first, and only what
//! is made here is a tag: paragraphs, headings, lists, quotes, code, emphasis and links to http, https and mailto.

/// The HTML of a Markdown text.
#[must_use]
pub fn markdown_to_html(text: &str) -> String {
    let mut html = String::new();
    let mut block = Block::None;
    for line in text.lines() {
        let trimmed = line.trim();
        if let Block::Code = block {
            if trimmed.starts_with("```") {
                close(&mut html, &mut block);
            } else {
                html.push_str(&escaped(line));
                html.push('\n');
            }
            continue;
        }
        if trimmed.starts_with("```") {
            open(&mut html, &mut block, Block::Code);
        } else if trimmed.is_empty() {
            close(&mut html, &mut block);
        } else if let Some((level, rest)) = heading(trimmed) {
            close(&mut html, &mut block);
            html.push_str(&format!("<h{level}>{}</h{level}>\n", inline(rest)));
        } else if let Some(rest) = bullet(trimmed) {
            open(&mut html, &mut block, Block::Bullets);
            html.push_str(&format!("<li>{}</li>\n", inline(rest)));
        } else if let Some(rest) = numbered(trimmed) {
            open(&mut html, &mut block, Block::Numbers);
            html.push_str(&format!("<li>{}</li>\n", inline(rest)));
        } else if let Some(rest) = trimmed.strip_prefix('>') {
            open(&mut html, &mut block, Block::Quote);
            html.push_str(&format!("{}\n", inline(rest.trim_start())));
        } else {
            open(&mut html, &mut block, Block::Paragraph);
            html.push_str(&inline(trimmed));
            html.push('\n');
        }
    }
    close(&mut html, &mut block);
    html.trim_end().to_owned()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    None,
    Paragraph,
    Bullets,
    Numbers,
    Quote,
    Code,
}

impl Block {
    fn tags(self) -> (&'static str, &'static str) {
        match self {
            Self::None => ("", ""),
            Self::Paragraph => ("<p>", "</p>\n"),
            Self::Bullets => ("<ul>\n", "</ul>\n"),
            Self::Numbers => ("<ol>\n", "</ol>\n"),
            Self::Quote => ("<blockquote>", "</blockquote>\n"),
            Self::Code => ("<pre><code>", "</code></pre>\n"),
        }
    }
}

fn open(html: &mut String, block: &mut Block, wanted: Block) {
    if *block != wanted {
        close(html, block);
        html.push_str(wanted.tags().0);
        *block = wanted;
    }
}

fn close(html: &mut String, block: &mut Block) {
    if matches!(block, Block::Paragraph | Block::Quote) && html.ends_with('\n') {
        html.pop();
    }
    html.push_str(block.tags().1);
    *block = Block::None;
}

fn heading(line: &str) -> Option<(usize, &str)> {
    let level = line.bytes().take_while(|b| *b == b'#').count();
    let rest = line.get(level..)?.strip_prefix(' ')?;
    (1..=6).contains(&level).then_some((level, rest))
}

fn bullet(line: &str) -> Option<&str> {
    ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark))
}

fn numbered(line: &str) -> Option<&str> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    (1..=9).contains(&digits).then(|| line[digits..].strip_prefix(". ")).flatten()
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// Emphasis, code and links in one line. A mark without its partner stays a character.
fn inline(text: &str) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['*', '`', '[', '\\']) {
        html.push_str(&escaped(&rest[..at]));
        rest = &rest[at..];
        let (made, used) = span(rest);
        html.push_str(&made);
        rest = &rest[used..];
    }
    html.push_str(&escaped(rest));
    html
}

/// What begins here: its HTML, and how many bytes it took.
fn span(text: &str) -> (String, usize) {
    let enclosed = |mark: &str| {
        let inner = text.strip_prefix(mark)?;
        let end = inner.find(mark).filter(|end| *end > 0)?;
        Some((&inner[..end], end + 2 * mark.len()))
    };
    if let Some(next) = text.strip_prefix('\\').and_then(|rest| rest.chars().next())
        && next.is_ascii_punctuation()
    {
        return (escaped(&next.to_string()), 2);
    }
    if let Some((inner, used)) = enclosed("`") {
        return (format!("<code>{}</code>", escaped(inner)), used);
    }
    if let Some((inner, used)) = enclosed("**") {
        return (format!("<strong>{}</strong>", inline(inner)), used);
    }
    if let Some((inner, used)) = enclosed("*").filter(|(inner, _)| !inner.starts_with([' ', '*'])) {
        return (format!("<em>{}</em>", inline(inner)), used);
    }
    if let Some((label, url, used)) = link(text) {
        return (format!("<a href=\"{}\" rel=\"nofollow noopener\" target=\"_blank\">{}</a>", escaped(&url), escaped(label)), used);
    }
    let first = text.chars().next().unwrap_or_default();
    (escaped(&first.to_string()), first.len_utf8())
}

/// `[label](url)` with an address that a page may link to.
fn link(text: &str) -> Option<(&str, String, usize)> {
    let inner = text.strip_prefix('[')?;
    let label_end = inner.find("](")?;
    let after = &inner[label_end + 2..];
    let url_end = after.find(')')?;
    let url = url::Url::parse(after[..url_end].trim()).ok()?;
    matches!(url.scheme(), "http" | "https" | "mailto").then(|| (&inner[..label_end], url.to_string(), 1 + label_end + 2 + url_end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_html() {
        let text = "# Till\n\nSells **things** and *more*.\nStill `a < b`.\n\n- one\n- two\n\n1. x\n\n> q\n\n```\n<x>\n```\n[site](https://a.test/?q=1&r=2)";
        let html = "<h1>Till</h1>\n<p>Sells <strong>things</strong> and <em>more</em>.\nStill <code>a &lt; b</code>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<ol>\n<li>x</li>\n</ol>\n<blockquote>q</blockquote>\n<pre><code>&lt;x&gt;\n</code></pre>\n<p><a href=\"https://a.test/?q=1&amp;r=2\" rel=\"nofollow noopener\" target=\"_blank\">site</a></p>";
        assert_eq!(markdown_to_html(text), html);
    }

    #[test]
    fn nothing_of_the_text_becomes_a_tag() {
        for text in [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "[x](https://a.test/\"onmouseover=\"alert(1))",
            "`<img src=x onerror=alert(1)>`",
            "**<b>**",
            "# <i>",
            "- <u>",
            "[<s>](https://a.test)",
            "*",
            "**",
            "[](",
            "\\<x>",
        ] {
            let html = markdown_to_html(text);
            let mut safe = html;
            for tag in ["p", "strong", "em", "code", "h1", "ul", "li", "a"] {
                safe = safe.replace(&format!("</{tag}>"), "").replace(&format!("<{tag}>"), "");
            }
            safe = safe.replace("<a href=\"https://a.test/\" rel=\"nofollow noopener\" target=\"_blank\">", "");
            let rest =
                safe.replace("<a href=\"https://a.test/%22onmouseover=%22alert(1\" rel=\"nofollow noopener\" target=\"_blank\">", "");
            assert!(!rest.contains('<') && !rest.contains("href"), "{text}: {rest}");
        }
    }
}
