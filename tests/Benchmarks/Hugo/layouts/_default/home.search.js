cremonaSearch({"entries":[
{{- range $i, $page := site.RegularPages }}{{ if $i }},{{ end }}
[{{ .Type | jsonify }},{{ .Title | jsonify }},{{ .RelPermalink | jsonify }},{{ .Plain | jsonify }}]
{{- end }}
]});
