package org.portwright.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every key of a messages.properties has its field in Messages, and the reverse; NLS fills public fields only. */
final class MessageRules {

	private static final Pattern FIELD = Pattern.compile("\\bstatic\\s+String\\s+([\\w\\s,=\"]+);");
	private static final Pattern HIDDEN_FIELD = Pattern
			.compile("(?m)^\\s*(?:private |protected )?static\\s+String\\s+(\\w+)\\b");

	/** Two apostrophes are one in a choice, which is then a format of its own. */
	private static final Pattern QUOTED_IN_CHOICE = Pattern.compile("choice,.*''\\{");

	private MessageRules() {
	}

	static List<String> findings(Path sources) throws IOException {
		var findings = new ArrayList<String>();
		if (!Files.isDirectory(sources)) {
			return findings;
		}
		try (var files = Files.walk(sources)) {
			for (Path file : files.filter(MessageRules::isOfMessages).toList()) {
				Path java = file.resolveSibling("Messages.java");
				Path properties = file.resolveSibling("messages.properties");
				if (!Files.exists(java) || !Files.exists(properties)) {
					findings.add(file.getParent() + " has only one of Messages.java and messages.properties");
				} else if (file.equals(java)) {
					compare(java, Files.readString(java), Files.readString(properties), findings);
				}
			}
		}
		return findings;
	}

	private static boolean isOfMessages(Path file) {
		return file.endsWith("Messages.java") || file.endsWith("messages.properties");
	}

	private static void compare(Path file, String java, String text, List<String> findings) throws IOException {
		var fields = new TreeSet<String>();
		FIELD.matcher(java).results()
				.forEach(result -> fields.addAll(List.of(result.group(1).replaceAll("\\s|=\\s*\"\"", "").split(","))));
		HIDDEN_FIELD.matcher(java).results().forEach(
				result -> findings.add(file + ": NLS does not fill " + result.group(1) + ", which is not public"));
		var properties = new Properties();
		properties.load(new StringReader(text));
		var keys = new TreeSet<>(properties.stringPropertyNames());
		keys.stream().filter(key -> QUOTED_IN_CHOICE.matcher(properties.getProperty(key)).find())
				.forEach(key -> findings
						.add(file + ": what stands in quotes in the choice of " + key + " is not filled"));
		fields.stream().filter(field -> !keys.contains(field))
				.forEach(field -> findings.add(file + ": no text for " + field));
		keys.stream().filter(key -> !fields.contains(key))
				.forEach(key -> findings.add(file + ": no field for " + key));
	}
}
