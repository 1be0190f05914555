//! The sample app: an image that this binary makes of itself, so that hosting can be seen without any registry.
//!
//! The image holds the running executable with the libraries that it is linked to, an unprivileged user and a data folder,
//! and runs `mno nex sample-app` (served by `server::sample`).

mod rootfs;

use std::path::{Path, PathBuf};

use super::engine::{Engine, Image, ImageImport, label};
use super::{Nex, Permit};
use crate::hub::audit_job;
use crate::jobs::enqueue;
use crate::kernel::{Error, ErrorKind, Result, random_token};

/// The image's name.
pub const IMAGE: &str = "mno-sample:1";
/// The port on which the app listens in its container.
pub const PORT: u16 = 8080;

/// What came of a build.
#[derive(Debug, Clone)]
pub struct BuiltImage {
    /// The image.
    pub image: Image,
    /// Whether it was made now; otherwise it was there already, made of the same files.
    pub built: bool,
}

impl Nex {
    /// Makes the sample app's image, unless it is there already.
    ///
    /// # Errors
    /// Unavailable while no engine answers; internal when this executable cannot be read.
    pub async fn image_build(&self, permit: &Permit, force: bool) -> Result<BuiltImage> {
        permit.operator()?;
        let _alone = self.inner.building.lock().await;
        let built = image_build(self.inner.engine.as_ref(), &executable()?, force).await?;
        if built.built {
            let job = audit_job(permit.by(), "image.build", IMAGE, None, serde_json::json!({}));
            self.inner.db.write(move |tx| enqueue(tx, &job)).await?;
        }
        Ok(built)
    }
}

/// The running executable.
pub(super) fn executable() -> Result<PathBuf> {
    std::env::current_exe().map_err(|cause| cannot("find the running executable", &cause))
}

/// Makes the sample app's image of an executable that is linked like the running one, unless the engine has one made of the
/// same files.
///
/// # Errors
/// See [`Nex::image_build`].
pub async fn image_build(engine: &dyn Engine, exe: &Path, force: bool) -> Result<BuiltImage> {
    // Asked first: without an engine nothing needs to be read.
    let present = engine.image(IMAGE).await?;
    let exe = exe.to_path_buf();
    let tar = std::env::temp_dir().join(format!("mno-image-{}.tar", random_token(8)));
    let rootfs = tokio::task::spawn_blocking(move || rootfs::RootFs::of(&exe)).await.map_err(Error::internal)??;
    let digest = rootfs.digest().to_owned();
    let present = match present {
        Some(image) if !force && image.labels.get(label::DIGEST) == Some(&digest) => return Ok(BuiltImage { image, built: false }),
        other => other,
    };
    let file = TemporaryFile(tar);
    let path = file.0.clone();
    tokio::task::spawn_blocking(move || rootfs.write(&path)).await.map_err(Error::internal)??;
    let (repository, tag) = IMAGE.split_once(':').unwrap_or((IMAGE, "1"));
    let import = ImageImport { tar: file.0.clone(), repository: repository.to_owned(), tag: tag.to_owned(), changes: changes(&digest) };
    engine.image_import(&import).await?;
    let image = engine
        .image(IMAGE)
        .await?
        .ok_or_else(|| Error::new(ErrorKind::Internal, format!("the engine took the image `{IMAGE}` and has it not")))?;
    // The one before has lost its name and would only fill the disk; instances that were made of it keep it.
    if let Some(old) = present.filter(|old| old.id != image.id)
        && let Err(error) = engine.image_remove(&old.id).await
    {
        tracing::warn!(image = old.id, error = %error, "an old image of the sample app cannot be removed");
    }
    Ok(BuiltImage { image, built: true })
}

fn changes(digest: &str) -> Vec<String> {
    vec![
        format!(r#"CMD ["{}", "nex", "sample-app", "--listen", "0.0.0.0:{PORT}", "--entries", "/data"]"#, rootfs::EXECUTABLE),
        format!("USER {0}:{0}", rootfs::USER),
        format!("EXPOSE {PORT}"),
        "ENV HOME=/tmp".to_owned(),
        "WORKDIR /data".to_owned(),
        format!("LABEL {}={digest}", label::DIGEST),
    ]
}

fn cannot(what: &str, cause: &std::io::Error) -> Error {
    Error::new(ErrorKind::Internal, format!("cannot {what}: {cause}"))
}

/// Removed when it goes out of scope, whatever happened.
struct TemporaryFile(PathBuf);

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        remove_quietly(&self.0);
    }
}

fn remove_quietly(path: &Path) {
    if let Err(cause) = std::fs::remove_file(path)
        && cause.kind() != std::io::ErrorKind::NotFound
    {
        tracing::warn!(path = %path.display(), cause = %cause, "a temporary file cannot be removed");
    }
}
