-- One session of Neovim's own client with the language server, without a screen:
--   JUESUAN_LSP=path/to/juesuan-lint JUESUAN_FILE=a.juesuan.toml \
--     nvim --headless --clean -n -c 'luafile neovim.lua'
-- It prints what the editor shows, an object of JSON on each line, and leaves with 1 where something does not come.
local function tell(what) io.stdout:write(vim.json.encode(what) .. '\n') end

local failed = false
local function expect(ok, what)
  if not ok then
    failed = true
    tell({ failed = what })
  end
  return ok
end

local function session()
  local file = vim.fn.fnamemodify(vim.env.JUESUAN_FILE, ':p')
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({
    name = 'juesuan',
    cmd = { vim.env.JUESUAN_LSP, 'lsp' },
    root_dir = vim.fn.fnamemodify(file, ':h'),
    get_language_id = function() return 'juesuan' end,
  })
  if not expect(id, 'start') then return end
  vim.lsp.buf_attach_client(buffer, id)
  local client
  if not expect(vim.wait(20000, function()
    client = vim.lsp.get_client_by_id(id)
    return client ~= nil and client.initialized
  end, 10), 'initialize') then return end

  expect(vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 10), 'diagnostics')
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    tell({ diagnostic = d.message, line = d.lnum + 1, column = d.col + 1, source = d.source })
  end

  -- Where a text stands in the buffer, as the protocol counts.
  local function place(text, past)
    for n, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
      local at = line:find(text, 1, true)
      if at then
        local byte = at - 1 + (past or 0)
        return { line = n - 1, character = vim.str_utfindex(line, byte) and select(2, vim.str_utfindex(line, byte)) }
      end
    end
  end
  local function ask(method, more)
    local params = vim.tbl_extend('force', { textDocument = { uri = vim.uri_from_bufnr(buffer) } }, more)
    local answer, problem = client.request_sync(method, params, 20000, buffer)
    if not expect(answer and not answer.err, method .. ' ' .. vim.inspect(problem or (answer and answer.err))) then return nil end
    return answer.result
  end

  local hover = ask('textDocument/hover', { position = place(vim.env.JUESUAN_HOVER, 1) })
  tell({ hover = hover and hover.contents and hover.contents.value or '' })
  local list = ask('textDocument/completion', { position = place(vim.env.JUESUAN_COMPLETE, #vim.env.JUESUAN_COMPLETE) }) or {}
  local labels = {}
  for _, item in ipairs(list.items or list) do labels[#labels + 1] = item.label end
  tell({ completion = labels })
  local edits = ask('textDocument/formatting', { options = { tabSize = 4, insertSpaces = true } }) or {}
  vim.lsp.util.apply_text_edits(edits, buffer, client.offset_encoding)
  tell({ formatted = vim.api.nvim_buf_get_lines(buffer, 0, -1, false) })

  vim.lsp.stop_client(id)
  expect(vim.wait(5000, function() return vim.lsp.client_is_stopped(id) end, 10), 'shutdown')
end

local ok, problem = xpcall(session, debug.traceback)
expect(ok, problem)
vim.cmd(failed and 'cquit 1' or 'qall!')
