// The page of a webview: our script and style, and nothing else.
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** A page with one script of ours: no other script or style, no picture, no connection. `data` is for the script. */
export function page(webview: vscode.Webview, script: vscode.Uri, style: string, data: string): string {
  const nonce = randomBytes(18).toString('base64url');
  const escape = (s: string): string => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${style}</style>
</head>
<body data-uri="${escape(data)}">
<script nonce="${nonce}" src="${escape(webview.asWebviewUri(script).toString())}"></script>
</body>
</html>`;
}
