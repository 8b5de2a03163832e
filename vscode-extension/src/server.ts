// The life of the program as a language server: found, started, restarted, stopped.
import * as fs from 'node:fs/promises';
import * as vscode from 'vscode';
import type { LanguageClient, LanguageClientOptions, Middleware, ServerOptions, StaticFeature } from 'vscode-languageclient/node';
import { toLocal } from './rules';

/** The language of reports, as package.json has it. */
export const language = 'juesuan';
/** The documents that the server hears of. */
export const selector = [{ language, scheme: 'file' }, { language, scheme: 'untitled' }];

/** How often the server is started anew within a few minutes before a person is asked. */
const crashes = { most: 5, within: 3 * 60_000 };

/** What the server is doing, for the status bar. */
export type Condition = 'starting' | 'running' | 'stopped' | 'missing';

export class Server implements vscode.Disposable {
  /** What other parts do between the server and VS Code. */
  readonly middleware: Middleware = {};
  readonly output = vscode.window.createOutputChannel('juesuan', { log: true });
  private client: LanguageClient | undefined;
  private condition_: Condition = 'stopped';
  private readonly changed = new vscode.EventEmitter<Condition>();
  private readonly listeners: vscode.Disposable[] = [];
  private asked = 0;
  private queue: Promise<void> = Promise.resolve();

  /** Fires when the server starts, stops or is missing. */
  readonly onChange = this.changed.event;

  constructor(private readonly context: vscode.ExtensionContext) {
    this.listeners.push(
      vscode.workspace.onDidChangeConfiguration((e) => { if (e.affectsConfiguration('juesuan.path')) void this.restart(); }),
      vscode.workspace.onDidGrantWorkspaceTrust(() => { if (this.configuredPath() !== '') void this.restart(); }),
    );
  }

  get condition(): Condition { return this.condition_; }

  /** The client, where the server runs. */
  get running(): LanguageClient | undefined { return this.condition_ === 'running' ? this.client : undefined; }

  get version(): string { return this.client?.initializeResult?.serverInfo?.version ?? ''; }

  /** The program: the person's own, or the one packed with the extension. */
  get program(): string {
    return this.configuredPath() || this.context.asAbsolutePath(`server/juesuan-lint${process.platform === 'win32' ? '.exe' : ''}`);
  }

  start(): Promise<void> { return this.enqueue(() => this.launch()); }

  restart(): Promise<void> { return this.enqueue(async () => { await this.halt(); await this.launch(); }); }

  stop(): Promise<void> { return this.enqueue(() => this.halt()); }

  dispose(): void {
    void this.stop();
    vscode.Disposable.from(...this.listeners, this.changed, this.output).dispose();
  }

  /**
   * Asks the server for what may take a while, and shows what it is doing. An error is told; undefined where there is no
   * answer, or the person has cancelled it.
   */
  async ask<R>(method: string, params: object, title: string): Promise<R | null | undefined> {
    const client = this.running;
    if (client === undefined) {
      void this.offer(vscode.l10n.t('The checking program is not running.'));
      return undefined;
    }
    const { WorkDoneProgress } = await import('vscode-languageclient/node');
    const workDoneToken = `juesuan-${++this.asked}`;
    return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, cancel) => {
      const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => { if (value.kind === 'report') progress.report({ message: value.message }); });
      try {
        return await client.sendRequest<R | null>(method, { ...params, workDoneToken }, cancel);
      } catch (error) {
        if (!cancel.isCancellationRequested) void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
        return undefined;
      } finally {
        listening.dispose();
      }
    });
  }

  private configuredPath(): string { return vscode.workspace.getConfiguration('juesuan').get('path', '').trim(); }

  /** Starting and stopping happen one after the other, whatever a person presses meanwhile. */
  private enqueue(step: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(step);
    return this.queue;
  }

  private become(condition: Condition): void {
    this.condition_ = condition;
    this.changed.fire(condition);
  }

  private async launch(): Promise<void> {
    const { program } = this;
    if (!await isFile(program)) {
      this.become('missing');
      this.missing(program);
      return;
    }
    this.become('starting');
    const library = await import('vscode-languageclient/node'); // not before: an editor that opens does not wait for it
    const { LanguageClient, State } = library;
    const client = new LanguageClient('juesuan', 'juesuan', serverOptions(program), this.clientOptions(library));
    client.registerFeature(ownCommands);
    client.onDidChangeState(({ newState }) => {
      if (this.client === client) this.become(newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped');
    });
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      this.become('stopped');
      this.failed(program, error);
    }
  }

  private async halt(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.become('stopped');
    try {
      await client?.dispose();
    } catch (error) { // it has died before
      this.output.warn(String(error));
    }
  }

  private clientOptions({ CloseAction, ErrorAction }: typeof import('vscode-languageclient/node')): LanguageClientOptions {
    const starts: number[] = [];
    return {
      documentSelector: selector,
      outputChannel: this.output,
      synchronize: { configurationSection: 'juesuan' },
      initializationOptions: vscode.workspace.getConfiguration('juesuan'),
      diagnosticPullOptions: { onChange: true, onSave: true },
      middleware: this.middleware,
      markdown: { isTrusted: false },
      uriConverters: { code2Protocol: String, protocol2Code: toLocal },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => {
          const now = Date.now();
          starts.push(now);
          if (starts.filter((t) => now - t < crashes.within).length > crashes.most) {
            void this.offer(vscode.l10n.t('The checking program keeps failing and has been stopped.'));
            return { action: CloseAction.DoNotRestart, handled: true };
          }
          void vscode.window.showWarningMessage(vscode.l10n.t('The checking program ended unexpectedly and has been started again. Nothing you wrote is lost.'));
          return { action: CloseAction.Restart, handled: true };
        },
      },
      initializationFailedHandler: () => false,
    };
  }

  private missing(program: string): void {
    this.output.error(`no file ${program}`);
    const message = this.configuredPath() === ''
      ? vscode.l10n.t('The checking program is missing from this extension. Install the extension again, in the package for this system.')
      : vscode.l10n.t('The checking program is not where the setting juesuan.path says: {0}', program);
    const settings = vscode.l10n.t('Open Settings');
    void vscode.window.showErrorMessage(message, settings).then((choice) => {
      if (choice === settings) void vscode.commands.executeCommand('workbench.action.openSettings', 'juesuan.path');
    });
  }

  private failed(program: string, error: unknown): void {
    this.output.error(`${program}: ${String(error)}`);
    void this.offer(vscode.l10n.t('The checking program could not be started.'));
  }

  private async offer(message: string): Promise<void> {
    const again = vscode.l10n.t('Restart'), show = vscode.l10n.t('Show Output');
    const choice = await vscode.window.showErrorMessage(message, again, show);
    if (choice === again) await this.restart();
    if (choice === show) this.output.show();
  }
}

/** Tells the server which commands of ours its code actions may call. */
const ownCommands: StaticFeature = {
  fillClientCapabilities(capabilities) { capabilities.experimental = { juesuan: { commands: ['juesuan.putCursor', 'juesuan.showRelations'] } }; },
  initialize() { /* nothing to set up */ },
  getState: () => ({ kind: 'static' }),
  clear() { /* nothing to take down */ },
};

function serverOptions(command: string): ServerOptions {
  return { command, args: ['lsp'] };
}

async function isFile(name: string): Promise<boolean> {
  try {
    return (await fs.stat(name)).isFile();
  } catch {
    return false;
  }
}
