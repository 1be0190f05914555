//! The command line: `mno <product> <noun> <verb> [OBJECT] [--flags]`. The only room that imports clap, dialoguer,
//! comfy-table and indicatif.
//!
//! One file per noun: its arguments and a `run` that calls the client and prints. stdout is data, stderr is talk, and all
//! printing goes through the [`printer::Printer`].

mod completions;
mod config;
mod connec;
mod context;
mod db;
mod exit;
mod footprint;
mod hub;
mod impac;
mod job;
mod log_text;
mod man;
mod nex;
mod printer;
mod progress;
mod report_table;
mod serve;

use std::io::IsTerminal as _;
use std::process::ExitCode;

use clap::{Args, CommandFactory, Parser, Subcommand};

use crate::config::{Config, Given};
use crate::kernel::{Error, ErrorKind, Result};
use context::Context;
use printer::{Output, Printer};

/// An app-marketplace platform in one binary
///
/// Hub (customers, permissions, subscriptions), Connec! (shared business data), Impac! (reports) and Nex! (hosted apps).
///
/// Commands speak to a server that is named with `--server`, else to the one that runs on the data folder, else they open
/// the data folder's database themselves.
///
/// Exit codes: 0 ok, 1 failed, 2 usage or configuration, 3 not allowed, 4 not found, 5 conflict, 6 unreachable or timed
/// out, 130 interrupted.
#[derive(Debug, Parser)]
#[command(name = "mno", version, max_term_width = 100, disable_help_subcommand = false)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// Flags of every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
struct Global {
    /// How to print data
    #[arg(short, long, global = true, value_enum, value_name = "FORMAT")]
    output: Option<Output>,
    /// Print data and errors only
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Log more; twice for everything
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    verbose: u8,
    /// Do not ask before destructive acts
    #[arg(short, long, global = true)]
    yes: bool,
    /// Speak to this server, such as `http://127.0.0.1:7000`
    #[arg(long, global = true, value_name = "URL")]
    server: Option<String>,
    /// File with the token for that server (or the variable `MNO_TOKEN`)
    #[arg(long, global = true, value_name = "FILE")]
    token_file: Option<String>,
    /// Folder of the embedded database and the keys
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<String>,
    /// PostgreSQL in place of the embedded database
    #[arg(long, global = true, value_name = "URL")]
    database: Option<String>,
    /// Configuration file in place of mno.toml
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<std::path::PathBuf>,
}

#[derive(Debug, Subcommand)]
#[command(defer = true)]
enum Command {
    /// Customers, permissions, apps and subscriptions
    Hub(hub::Args),
    /// Shared business data: records, their history, webhooks
    Connec(connec::Args),
    /// Reports and widgets
    Impac(impac::Args),
    /// Hosted apps
    Nex(nex::Args),
    /// Start the platform, or some of its services
    Serve(Box<serve::Args>),
    /// Durable background jobs
    Job(job::Args),
    /// The database: migrations, backup, restore
    Db(db::Args),
    /// Configuration
    Config(config::Args),
    /// Print a completion script for a shell
    Completions(completions::Args),
    /// Write man pages
    Man(man::Args),
}

/// The whole command tree, for completions, man pages and the tests that check them.
#[must_use]
pub fn command() -> clap::Command {
    let mut command = Cli::command();
    // A command makes the arguments of those below it when it needs them: here all are wanted.
    command.build();
    command
}

/// Runs the process.
#[must_use]
pub fn main() -> ExitCode {
    footprint::small_pages();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are data; mistakes are talk. clap prints each where it belongs.
            let code = u8::try_from(error.exit_code()).unwrap_or(2);
            return if error.print().is_ok() { ExitCode::from(code) } else { ExitCode::FAILURE };
        }
    };
    let fallback = Printer::new(cli.global.output.unwrap_or(Output::Table), cli.global.quiet);
    match start(cli) {
        Ok(code) => code,
        Err(error) => {
            fallback.error(&error);
            exit::code(error.kind())
        }
    }
}

fn start(cli: Cli) -> Result<ExitCode> {
    let given = given(&cli)?;
    let config = Config::resolve(&given)?;
    let output = Output::parse(&config.output);
    let printer = Printer::new(output, cli.global.quiet);
    let serving = match &cli.command {
        Command::Serve(_) => true,
        Command::Nex(args) => args.serves(),
        _ => false,
    };
    start_log(&config, cli.global.verbose, serving, printer)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Error::internal)?;
    let result = runtime.block_on(async {
        let context = Context::new(config, given, printer, cli.global.yes);
        tokio::select! {
            result = run(cli.command, &context) => result,
            // `serve` has its own way to stop.
            () = interrupted(), if !serving => Err(Error::new(ErrorKind::Interrupted, "interrupted")),
        }
    });
    // Blocking work that nobody waits for (a prompt, say) must not hold the process.
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    match result {
        Ok(code) => Ok(code),
        Err(error) => {
            printer.error(&error);
            Ok(exit::code(error.kind()))
        }
    }
}

async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn given(cli: &Cli) -> Result<Given> {
    let global = &cli.global;
    let mut flags = vec![
        ("output", global.output.map(|output| output.as_str().to_owned())),
        ("server", global.server.clone()),
        ("token_file", global.token_file.clone()),
        ("data", global.data.clone()),
        ("database", global.database.clone()),
    ];
    if let Command::Serve(args) = &cli.command {
        flags.extend(args.flags());
    }
    Given::collect(&flags, global.config.as_deref(), |name| std::env::var(name).ok())
}

async fn run(command: Command, context: &Context) -> Result<ExitCode> {
    match command {
        Command::Hub(args) => hub::run(args, context).await,
        Command::Connec(args) => connec::run(args, context).await,
        Command::Impac(args) => impac::run(args, context).await,
        Command::Nex(args) => nex::run(args, context).await,
        Command::Serve(args) => serve::run(*args, context).await.map(|()| ExitCode::SUCCESS),
        Command::Job(args) => job::run(args, context).await,
        Command::Db(args) => db::run(args, context).await,
        Command::Config(args) => config::run(&args, context),
        Command::Completions(args) => completions::run(&args, context),
        Command::Man(args) => man::run(&args, context),
    }
}

fn start_log(config: &Config, verbose: u8, serving: bool, printer: Printer) -> Result<()> {
    use tracing_subscriber::EnvFilter;
    let level = match (verbose, serving) {
        (0, false) => "warn",
        (0, true) => "info",
        (1, _) => "debug",
        _ => "trace",
    };
    let spec = config.log.clone().unwrap_or_else(|| if printer.is_quiet() { "error".to_owned() } else { level.to_owned() });
    let filter = EnvFilter::try_new(&spec).map_err(|error| {
        Error::configuration(format!("`log` is `{spec}`: {error}")).with_field("log").hint("use `info`, or `mno=debug,warn`")
    })?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(std::io::stderr().is_terminal());
    // A second initialisation (tests) keeps the first.
    let _ = if config.log_json {
        builder.json().try_init()
    } else {
        builder.with_target(false).compact().fmt_fields(log_text::fields()).try_init()
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_tree_is_sound() {
        super::command().debug_assert();
    }
}
