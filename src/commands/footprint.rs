//! What the process takes of the machine's memory beyond what it asks for.

use std::time::Duration;

/// When the work of a start is over: the jobs and deliveries that waited have been looked at.
const START: Duration = Duration::from_millis(1_000);

/// The allocator asks Linux for pages of 2 MB, of which each counts as resident as soon as one byte of it is used: an idle server
/// held 18 MB more.
pub(super) fn small_pages() {
    // Where that is not allowed, more memory is taken.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(true);
}

/// Once the start is over, lets go of the parts of the program that only it needed. Linux maps sixteen pages around each one that is
/// used: a start runs 2 MB of code, spread over the program, and 20 MB of it became resident. What is needed again is mapped
/// again, from the system's memory, in a microsecond.
pub(super) async fn forget_start() {
    tokio::time::sleep(START).await;
    #[cfg(target_os = "linux")]
    if let Ok(maps) = std::fs::read_to_string("/proc/self/maps") {
        maps.lines().filter_map(program_part).for_each(|(start, length)| unmap(start, length));
    }
}

/// Start and length of a mapping, from its line in `/proc/self/maps`, if it holds code of a file, which nobody can write to.
#[cfg(target_os = "linux")]
fn program_part(line: &str) -> Option<(usize, usize)> {
    let mut words = line.split_ascii_whitespace();
    let (start, end) = words.next()?.split_once('-')?;
    let (start, end) = (usize::from_str_radix(start, 16).ok()?, usize::from_str_radix(end, 16).ok()?);
    let (rights, path) = (words.next()?, words.nth(3)?);
    (rights == "r-xp" && path.starts_with('/')).then_some((start, end.checked_sub(start)?))
}

/// Takes a mapping's pages out of memory; whoever needs one gets it from the file again.
#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "the only place; there is no other way to tell Linux")]
fn unmap(start: usize, length: usize) {
    let address = std::ptr::with_exposed_provenance_mut(start);
    // SAFETY: the pages are those of a file and were never written to, as they are not writable: what is read there afterwards is
    // what was read before. No Rust value lies in them.
    let _ = unsafe { rustix::mm::madvise(address, length, rustix::mm::Advice::LinuxDontNeed) };
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn only_code_of_files_is_let_go() {
        let part = |rights: &str, path: &str| program_part(&format!("55f9adc6a000-55f9adc6c000 {rights} 009da000 fe:00 5313475  {path}"));
        assert_eq!(part("r-xp", "/usr/bin/mno"), Some((0x55f9_adc6_a000, 0x2000)));
        assert_eq!(part("r-xp", "/usr/bin/mno (deleted)"), Some((0x55f9_adc6_a000, 0x2000)));
        assert_eq!(part("r-xp", "[vdso]"), None);
        assert_eq!(part("r-xp", ""), None);
        assert_eq!(part("r--p", "/usr/bin/mno"), None, "what the loader has written to is there");
        assert_eq!(part("rw-p", "/usr/bin/mno"), None);
    }
}
