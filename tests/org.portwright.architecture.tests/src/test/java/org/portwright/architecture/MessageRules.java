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
import java.util.stream.StreamSupport;

/** Every key of a messages.properties has its field in Messages, and the reverse; NLS fills public fields only. */
final class MessageRules {

	private static final Pattern FIELD = Pattern.compile("\\bstatic\\s+String\\s+([\\w\\s,=\"]+);");
	private static final Pattern HIDDEN_FIELD = Pattern
			.compile("(?m)^\\s*(?:private |protected )?static\\s+String\\s+(\\w+)\\b");

	/** Two apostrophes are one in a choice, which is then a format of its own. */
	private static final Pattern QUOTED_IN_CHOICE = Pattern.compile("choice,.*''\\{");

	/** What makes of a text a format. */
	private static final Pattern FILLED = Pattern.compile("\\{\\d");
	private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
	/** What only a shell has: options and environment variables. */
	private static final Pattern OF_SHELL = Pattern.compile("(?<![\\w-])--[a-z]|\\b[A-Z]+_[A-Z_]+\\b");
	private static final Pattern IN_WINDOW = Pattern.compile("org\\.portwright\\.(?:directory|.*\\bui)");

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
		boolean inWindow = StreamSupport.stream(file.spliterator(), false)
				.anyMatch(name -> IN_WINDOW.matcher(name.toString()).matches());
		keys.forEach(key -> judge(file + ": " + key, properties.getProperty(key), inWindow, findings));
		fields.stream().filter(field -> !keys.contains(field))
				.forEach(field -> findings.add(file + ": no text for " + field));
		keys.stream().filter(key -> !fields.contains(key))
				.forEach(key -> findings.add(file + ": no field for " + key));
	}

	/**
	 * A format shows two apostrophes as one and a single one not at all; a text that is none shows them as they are.
	 */
	private static void judge(String key, String text, boolean inWindow, List<String> findings) {
		boolean filled = FILLED.matcher(text).find();
		if (!filled && text.contains("''")) {
			findings.add(key + " shows two apostrophes");
		}
		if (filled && LONE_APOSTROPHE.matcher(text).find()) {
			findings.add(key + " loses an apostrophe");
		}
		if (inWindow && OF_SHELL.matcher(text).find()) {
			findings.add(key + " names in the window what only a shell has");
		}
	}
}
