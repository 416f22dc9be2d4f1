# Makes the target platform of an Eclipse release train: awk -f target.awk TRAIN.txt OUR.target
#
# It is ours, with the version of each artifact that the train's list has, and with what the list has beside them. What no
# Eclipse has, and the instructions for jars that are no bundles, are so in one place.

# The list: group:artifact:version.
NR == FNR && /^#/ { next }
NR == FNR {
	if (split($0, pin, ":") != 3) {
		printf "%s:%d: is not group:artifact:version: %s\n", FILENAME, FNR, $0 >"/dev/stderr"
		exit 1
	}
	version[pin[1] ":" pin[2]] = pin[3]
	names[++count] = pin[1] ":" pin[2]
	next
}

function value(line) {
	sub(/^[^>]*>/, "", line)
	sub(/<.*/, "", line)
	return line
}

/<groupId>/ { group = value($0) }
/<artifactId>/ { name = group ":" value($0) }
/<version>/ && name in version {
	sub(/>[^<]*</, ">" version[name] "<")
	known[name] = 1
}
/<\/locations>/ {
	print "\t\t<location includeDependencyDepth=\"none\" includeDependencyScopes=\"compile\" includeSource=\"false\"" \
		" label=\"More of the train\" missingManifest=\"error\" type=\"Maven\">"
	print "\t\t\t<dependencies>"
	for (i = 1; i <= count; i++) {
		if (names[i] in known) continue
		split(names[i], part, ":")
		printf "\t\t\t\t<dependency>\n\t\t\t\t\t<groupId>%s</groupId>\n\t\t\t\t\t<artifactId>%s</artifactId>\n" \
			"\t\t\t\t\t<version>%s</version>\n\t\t\t\t\t<type>jar</type>\n\t\t\t\t</dependency>\n", \
			part[1], part[2], version[names[i]]
	}
	print "\t\t\t</dependencies>\n\t\t</location>"
}
{ print }
