package org.portwright.cli.internal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;

import org.osgi.framework.FrameworkUtil;

/** The help of the command line as a whole, in the form in which the parser prints that of each command. */
@SuppressWarnings("nls")
final class FrontPage {

	/** Columns of a line. */
	static final int WIDTH = 100;
	/** The commands, in the order of their use. */
	private static final String[] COMMANDS = { "new", "numbers", "fields", "set", "validate", "fix", "plan",
			"revisions", "export", "journal", "reject", "conversions", "locations", "phones", "snapshot", "lookup",
			"sync", "completion" };

	private static final String PREFIX = "portwright.";
	private static final String SYNOPSIS = "portwright [-hV] [--json] [--today=DATE] [COMMAND]";
	private static final String[] OPTIONS = { "-h, --help", "    --json", "    --today=DATE", "-V, --version" };
	private static final int OPTION_COLUMN = 21;
	private static final int COMMAND_COLUMN = 15;

	private final PrintWriter out;
	private final ResourceBundle texts = texts();

	private FrontPage(PrintWriter out) {
		this.out = out;
	}

	static void print(PrintWriter out) {
		new FrontPage(out).print();
	}

	/** The texts of all help pages. */
	static ResourceBundle texts() {
		return ResourceBundle.getBundle("org.portwright.cli.internal.help", Locale.getDefault(),
				FrontPage.class.getClassLoader());
	}

	/** The name and the version of the installed bundle. */
	static String version() {
		return "portwright " + FrameworkUtil.getBundle(FrontPage.class).getVersion();
	}

	private void print() {
		line(usage("header"));
		out.print(usage("synopsisHeading"));
		line(SYNOPSIS);
		out.print(usage("optionListHeading"));
		for (String option : OPTIONS) {
			row("  " + option, OPTION_COLUMN, texts.getString(option.replaceAll(".*--|=.*", "")));
		}
		out.print(usage("commandListHeading"));
		for (String command : COMMANDS) {
			row("  " + command, COMMAND_COLUMN, texts.getString(PREFIX + command + ".usage.header"));
		}
		out.print(usage("footerHeading"));
		for (int i = 0; texts.containsKey(PREFIX + "usage.footer." + i); i++) {
			line(usage("footer." + i));
		}
	}

	private String usage(String part) {
		return texts.getString(PREFIX + "usage." + part).replace("%n", System.lineSeparator());
	}

	/** @param text may begin with blank lines */
	private void line(String text) {
		out.print(text);
		out.println();
	}

	private void row(String name, int column, String text) {
		var line = new StringBuilder(name);
		line.append(" ".repeat(column - name.length()));
		boolean first = true;
		for (String word : text.split(" ")) {
			if (!first && line.length() + 1 + word.length() > WIDTH) {
				line(line.toString());
				line = new StringBuilder(" ".repeat(column + 2)).append(word);
			} else {
				line.append(first ? "" : " ").append(word);
			}
			first = false;
		}
		line(line.toString());
	}
}
