package org.portwright.workspace.kept;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What opening a file that somebody sent may do. Windows goes by the ending of its name, other systems by its content
 * as well, so both must be harmless.
 */
@SuppressWarnings("nls")
enum Danger {
	/** It is a document that programs show. */
	NONE,
	/** Nobody can say: what it does depends on the program that opens it. */
	UNKNOWN,
	/** It is a program or a script, leads to one, or can carry one. */
	PROGRAM;

	/** How much of the content is looked at, in bytes. */
	static final int BEGIN = 8;

	/**
	 * What people get with mails about an order. Nothing in these is run without the program that shows them asking.
	 */
	private static final Set<String> DOCUMENTS = Set.of("pdf", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff",
			"webp", "heic", "txt", "log", "csv", "tsv", "eml", "ics", "vcf", "docx", "xlsx", "pptx", "odt", "ods",
			"odp");
	/** What Windows, macOS, Linux or Java run at a double-click, what leads there, and Office files with macros. */
	private static final Set<String> PROGRAMS = Set.of("exe", "com", "scr", "pif", "bat", "cmd", "ps1", "psm1", "vbs",
			"vbe", "js", "jse", "mjs", "wsf", "wsh", "msi", "msp", "msix", "appx", "cpl", "hta", "jar", "jnlp", "lnk",
			"url", "desktop", "sh", "bash", "zsh", "csh", "run", "appimage", "deb", "rpm", "app", "command", "workflow",
			"scpt", "dmg", "pkg", "iso", "img", "vhd", "vhdx", "reg", "chm", "hlp", "inf", "scf", "gadget",
			"application", "py", "pyw", "pl", "rb", "docm", "dotm", "xlsm", "xltm", "xlam", "xll", "pptm", "ppam",
			"settingcontent-ms", "library-ms", "search-ms");
	/** How programs begin: Windows, Linux, scripts with an interpreter, Java and macOS. */
	private static final List<String> BEGINNINGS = List.of("4d5a", "7f454c46", "2321", "cafebabe", "cffaedfe",
			"cefaedfe", "feedface", "feedfacf");

	/**
	 * What opening a file may do.
	 *
	 * @param name       what it is called where it lies
	 * @param begin      its first bytes
	 * @param executable whether the system would run it
	 */
	static Danger of(String name, byte[] begin, boolean executable) {
		// Windows takes no blanks and dots at the end for part of the name.
		String whole = name.strip().replaceAll("[. ]+$", "");
		String ending = whole.substring(whole.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		String content = HexFormat.of().formatHex(begin);
		if (executable || PROGRAMS.contains(ending) || BEGINNINGS.stream().anyMatch(content::startsWith)) {
			return PROGRAM;
		}
		return whole.indexOf('.') >= 0 && DOCUMENTS.contains(ending) ? NONE : UNKNOWN;
	}
}
