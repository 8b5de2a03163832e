// Command juesuan-web is the linter in one web page that needs no server and no network: the reports that a
// person drops on it are checked in the browser and never leave it. make web builds the page, dist/juesuan.html.
//
// site.go is what the page asks of the program, main_js.go how a browser reaches it, page.html what a person
// sees. It judges nothing itself: the flow is that of the editor, project.Session.
package main
