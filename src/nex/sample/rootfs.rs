//! The root file system of the sample app's image.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use sha2::Digest as _;

use super::cannot;
use crate::kernel::Result;

/// Where the executable is in the image.
pub(super) const EXECUTABLE: &str = "/usr/bin/mno";
/// The unprivileged user and group.
pub(super) const USER: u64 = 10_001;
/// Part of the digest: another layout, another image.
const LAYOUT: &str = "mno-sample layout 1";

/// The files of an image: where they go and where they come from.
#[derive(Debug)]
pub(super) struct RootFs {
    files: BTreeMap<String, PathBuf>,
    digest: String,
}

impl RootFs {
    /// Around an executable, with the libraries that this process has loaded (it is, or is linked like, the executable).
    pub(super) fn of(exe: &Path) -> Result<Self> {
        let mut files = BTreeMap::from([(EXECUTABLE.to_owned(), exe.to_owned())]);
        for library in libraries_loaded()? {
            for name in names_of(&library) {
                files.insert(name, library.clone());
            }
        }
        if let Some(interpreter) = interpreter_of(exe)? {
            files.insert(interpreter.clone(), PathBuf::from(interpreter));
        }
        let digest = digest_of(&files)?;
        Ok(Self { files, digest })
    }

    /// A hash over everything that goes into the image.
    pub(super) fn digest(&self) -> &str {
        &self.digest
    }

    /// Writes the tar. The same files give the same bytes.
    pub(super) fn write(&self, path: &Path) -> Result<()> {
        self.write_io(path).map_err(|cause| cannot(&format!("write `{}`", path.display()), &cause))
    }

    fn write_io(&self, path: &Path) -> std::io::Result<()> {
        let mut tar = tar::Builder::new(BufWriter::with_capacity(1 << 20, File::create(path)?));
        directory(&mut tar, "data/", USER, 0o755)?;
        directory(&mut tar, "tmp/", 0, 0o1777)?;
        text(&mut tar, "etc/passwd", &format!("root:x:0:0:root:/:/bin/false\nmno:x:{USER}:{USER}:mno:/data:/bin/false\n"))?;
        text(&mut tar, "etc/group", &format!("root:x:0:\nmno:x:{USER}:\n"))?;
        for (name, source) in &self.files {
            let file = File::open(source)?;
            let mut header = header(0, 0o755);
            header.set_size(file.metadata()?.len());
            tar.append_data(&mut header, name.trim_start_matches('/'), file)?;
        }
        tar.into_inner()?.flush()
    }
}

fn header(owner: u64, mode: u32) -> tar::Header {
    let mut header = tar::Header::new_gnu();
    header.set_mode(mode);
    header.set_uid(owner);
    header.set_gid(owner);
    header.set_mtime(0);
    header
}

fn directory<W: std::io::Write>(tar: &mut tar::Builder<W>, name: &str, owner: u64, mode: u32) -> std::io::Result<()> {
    let mut header = header(owner, mode);
    header.set_entry_type(tar::EntryType::Directory);
    header.set_size(0);
    tar.append_data(&mut header, name, std::io::empty())
}

fn text<W: std::io::Write>(tar: &mut tar::Builder<W>, name: &str, content: &str) -> std::io::Result<()> {
    let mut header = header(0, 0o644);
    header.set_size(content.len() as u64);
    tar.append_data(&mut header, name, content.as_bytes())
}

/// The shared libraries of this process, from the kernel's list of what is mapped.
fn libraries_loaded() -> Result<Vec<PathBuf>> {
    let maps = std::fs::read_to_string("/proc/self/maps").map_err(|cause| cannot("list the libraries of this process", &cause))?;
    Ok(libraries_in(&maps))
}

fn libraries_in(maps: &str) -> Vec<PathBuf> {
    let mut libraries: Vec<PathBuf> = maps
        .lines()
        // address perms offset device inode path; a path may hold spaces.
        .filter_map(|line| line.splitn(6, ' ').nth(5).map(str::trim_start))
        .filter(|path| path.starts_with('/') && path.rsplit('/').next().is_some_and(|name| format!("{name}.").contains(".so.")))
        .map(PathBuf::from)
        .collect();
    libraries.sort();
    libraries.dedup();
    libraries
}

/// A library's own path, and those links beside it that lead to it: programs ask for `libc.so.6`, which on some systems is
/// a link to `libc-2.31.so`.
fn names_of(library: &Path) -> Vec<String> {
    let mut names = vec![library.display().to_string()];
    let entries = library.parent().and_then(|folder| std::fs::read_dir(folder).ok()).into_iter().flatten().flatten();
    for entry in entries {
        let path = entry.path();
        let is_link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
        if is_link && std::fs::canonicalize(&path).is_ok_and(|real| real == library) {
            names.push(path.display().to_string());
        }
    }
    names
}

/// The program that loads a dynamic executable, as its header names it; `None` for a static one.
fn interpreter_of(exe: &Path) -> Result<Option<String>> {
    let mut file = File::open(exe).map_err(|cause| cannot(&format!("read `{}`", exe.display()), &cause))?;
    Ok(interpreter_in(&mut file).unwrap_or(None))
}

/// Reads a 64-bit little-endian ELF file as far as its `PT_INTERP` segment.
fn interpreter_in(file: &mut File) -> std::io::Result<Option<String>> {
    const PT_INTERP: u32 = 3;
    let mut head = [0u8; 64];
    file.read_exact(&mut head)?;
    if !head.starts_with(b"\x7fELF\x02\x01") {
        return Ok(None);
    }
    let u16_at = |bytes: &[u8], at: usize| u64::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
    let u64_at = |bytes: &[u8], at: usize| {
        let mut eight = [0u8; 8];
        eight.copy_from_slice(&bytes[at..at + 8]);
        u64::from_le_bytes(eight)
    };
    let (table, entry_size, count) = (u64_at(&head, 32), u16_at(&head, 54), u16_at(&head, 56));
    for index in 0..count {
        let mut entry = [0u8; 56];
        file.seek(SeekFrom::Start(table + index * entry_size))?;
        file.read_exact(&mut entry)?;
        if entry[..4] == PT_INTERP.to_le_bytes() {
            let (offset, length) = (u64_at(&entry, 8), u64_at(&entry, 32).min(4096));
            let mut name = vec![0u8; usize::try_from(length).unwrap_or(0)];
            file.seek(SeekFrom::Start(offset))?;
            file.read_exact(&mut name)?;
            let name = String::from_utf8_lossy(&name);
            return Ok(Some(name.trim_end_matches('\0').to_owned()));
        }
    }
    Ok(None)
}

fn digest_of(files: &BTreeMap<String, PathBuf>) -> Result<String> {
    let mut hash = sha2::Sha256::new();
    hash.update(LAYOUT.as_bytes());
    let mut buffer = vec![0u8; 1 << 20];
    for (name, source) in files {
        let unreadable = |cause: std::io::Error| cannot(&format!("read `{}`", source.display()), &cause);
        let mut file = File::open(source).map_err(unreadable)?;
        let length = file.metadata().map_err(unreadable)?.len();
        hash.update(name.as_bytes());
        hash.update([0]);
        hash.update(length.to_le_bytes());
        loop {
            let read = file.read(&mut buffer).map_err(unreadable)?;
            if read == 0 {
                break;
            }
            hash.update(&buffer[..read]);
        }
    }
    Ok(hash.finalize().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_are_found_in_the_list_of_mappings() {
        let maps = "\
55d0-55d1 r--p 00000000 fe:00 11                         /opt/mno
7f00-7f01 r-xp 00000000 fe:00 12                         /usr/lib/x86_64-linux-gnu/libc.so.6
7f01-7f02 r--p 00001000 fe:00 12                         /usr/lib/x86_64-linux-gnu/libc.so.6
7f03-7f04 r--p 00000000 fe:00 13                         /opt/my libs/libz.so
7f05-7f06 rw-p 00000000 00:00 0
7ffc-7ffd rw-p 00000000 00:00 0                          [stack]
";
        let found = libraries_in(maps);
        assert_eq!(found, [PathBuf::from("/opt/my libs/libz.so"), PathBuf::from("/usr/lib/x86_64-linux-gnu/libc.so.6")]);
    }

    #[test]
    fn the_tar_of_this_program_is_complete_and_the_same_every_time() {
        // The loader stands for an executable: small, and an ELF file on every glibc system.
        let exe = std::env::current_exe().unwrap();
        let Some(loader) = interpreter_of(&exe).unwrap() else {
            println!("skipped: this test program is linked statically");
            return;
        };
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (folder.path().join("1.tar"), folder.path().join("2.tar"));
        let rootfs = RootFs::of(Path::new(&loader)).unwrap();
        rootfs.write(&one).unwrap();
        rootfs.write(&two).unwrap();
        assert_eq!(std::fs::read(&one).unwrap(), std::fs::read(&two).unwrap());
        assert_eq!(rootfs.digest(), RootFs::of(Path::new(&loader)).unwrap().digest());
        let mut tar = tar::Archive::new(File::open(&one).unwrap());
        let names: Vec<String> = tar.entries().unwrap().map(|entry| entry.unwrap().path().unwrap().display().to_string()).collect();
        for name in ["data/", "tmp/", "etc/passwd", "usr/bin/mno"] {
            assert!(names.iter().any(|other| other == name), "{name} in {names:?}");
        }
        assert!(names.iter().any(|name| name.contains("libc.so")), "{names:?}");
    }
}
