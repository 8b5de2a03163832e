;;; eglot.el --- one session of Emacs' eglot with the language server -*- lexical-binding: t -*-
;; JUESUAN_LSP=path/to/juesuan-lint JUESUAN_FILE=a.juesuan.toml emacs --batch -Q -l eglot.el
;; It prints what the editor shows, an object of JSON on each line, and leaves with 1 where something does not come.
;; Emacs 28 has eglot in a package of its own (elpa-eglot), Emacs 29 in itself.

(require 'cl-lib)
(require 'json)
(require 'project)
(require 'flymake)
(unless (require 'eglot nil t)
  (require 'package)
  (add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa")
  (setq package-user-dir (expand-file-name "packages" (getenv "HOME")))
  (package-initialize)
  (require 'eglot))

(defvar juesuan-failed nil)
(defun juesuan-tell (&rest what) (princ (concat (json-encode what) "\n")))
(defun juesuan-fail (what) (setq juesuan-failed t) (juesuan-tell :failed what))

(define-derived-mode juesuan-mode prog-mode "决算")
(put 'juesuan-mode 'eglot-language-id "juesuan")

(defun juesuan-wait (for)
  (let ((end (+ (float-time) 20)) (got nil))
    (while (and (not (setq got (funcall for))) (< (float-time) end))
      (accept-process-output nil 0.02))
    got))

(defun juesuan-goto (text)
  "Go to the end of the first place of TEXT."
  (goto-char (point-min))
  (search-forward text))

(defun juesuan-session ()
  (let* ((file (expand-file-name (getenv "JUESUAN_FILE")))
         (root (file-name-directory file))
         (eglot-sync-connect 20)
         (eglot-autoshutdown nil)
         (eglot-events-buffer-size 0)
         (coding-system-for-read 'utf-8-unix))
    (add-hook 'project-find-functions (lambda (_) (cons 'transient root)))
    (find-file file)
    (juesuan-mode)
    (setq eglot-server-programs (list (list 'juesuan-mode (getenv "JUESUAN_LSP") "lsp")))
    (apply #'eglot (eglot--guess-contact))
    (let ((server (eglot-current-server)))
      (flymake-start nil)
      (unless (juesuan-wait #'flymake-diagnostics) (juesuan-fail "diagnostics"))
      (dolist (d (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))
        (save-excursion
          (goto-char (flymake-diagnostic-beg d))
          (juesuan-tell :diagnostic (flymake-diagnostic-text d) :line (line-number-at-pos))))
      (juesuan-goto (getenv "JUESUAN_HOVER"))
      (backward-char)
      (let ((answer (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams))))
        (juesuan-tell :hover (or (plist-get (plist-get answer :contents) :value) "")))
      (juesuan-goto (getenv "JUESUAN_COMPLETE"))
      (let* ((answer (jsonrpc-request server :textDocument/completion (eglot--TextDocumentPositionParams)))
             (items (if (vectorp answer) answer (plist-get answer :items))))
        (juesuan-tell :completion (or (mapcar (lambda (i) (plist-get i :label)) items) [])))
      (eglot-format-buffer)
      (juesuan-tell :formatted (vconcat (split-string (buffer-substring-no-properties (point-min) (point-max)) "\n")))
      (set-buffer-modified-p nil)
      (eglot-shutdown server nil 10 nil))))

(condition-case problem
    (juesuan-session)
  (error (juesuan-fail (format "%S" problem))))
(kill-emacs (if juesuan-failed 1 0))
