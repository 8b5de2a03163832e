// One run of the program beside the server, for what is a command of its own.
import { execFile } from 'node:child_process';
import * as vscode from 'vscode';
import type { Server } from './server';

export interface Run { status: number, stdout: string, stderr: string }

/** Runs the program to its end; undefined where the person has cancelled it. */
export function run(server: Server, args: string[], options: { cwd?: string, cancel?: vscode.CancellationToken } = {}): Promise<Run | undefined> {
  return new Promise((resolve, reject) => {
    const child = execFile(server.program, [...args, '--lang', lang()], { cwd: options.cwd, maxBuffer: 1 << 28, env: { ...process.env, JUESUAN_ENCODING: 'utf-8' } }, (error, stdout, stderr) => {
      if (options.cancel?.isCancellationRequested) resolve(undefined);
      else if (error && typeof error.code !== 'number') reject(new Error(error.message)); // it could not be started, or was killed
      else resolve({ status: Number(error?.code ?? 0), stdout, stderr });
    });
    options.cancel?.onCancellationRequested(() => child.kill());
  });
}

/** The language that the program speaks to this person. */
export function lang(): 'zh' | 'en' {
  const chosen = vscode.workspace.getConfiguration('juesuan').get<string>('language', '');
  return (chosen === '' ? vscode.env.language : chosen).startsWith('zh') ? 'zh' : 'en';
}
