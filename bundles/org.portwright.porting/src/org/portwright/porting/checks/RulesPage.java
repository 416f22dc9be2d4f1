package org.portwright.porting.checks;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portwright.porting.checks.RuleTable.Entry;
import org.portwright.porting.internal.texts.Messages;

/** The table of all rules as a page of the help, well-formed XHTML. Each row can be linked to by its code. */
@SuppressWarnings("nls")
public final class RulesPage {

	private static final Pattern ADDRESS = Pattern.compile("https://\\S+");
	private static final String STYLE = ":root{color-scheme:light dark}body{font-family:sans-serif;margin:1em}"
			+ "table{border-collapse:collapse}th,td{border:1px solid;padding:.4em;text-align:left;vertical-align:top}"
			+ "tbody th{font-family:monospace}";

	private RulesPage() {
	}

	/** Gives the page. */
	public static String xhtml() {
		String head = row("th", List.of(Messages.RulesPage_code, Messages.RulesPage_what, Messages.RulesPage_why,
				Messages.RulesPage_mend, Messages.RulesPage_source));
		String title = escaped(Messages.RulesPage_title);
		Stream<String> start = Stream.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!DOCTYPE html>",
				"<html xmlns=\"http://www.w3.org/1999/xhtml\">",
				"<head><meta charset=\"UTF-8\"/><title>" + title + "</title><style>" + STYLE + "</style></head>",
				"<body><h1>" + title + "</h1><p>" + escaped(Messages.RulesPage_introduction) + "</p>",
				"<table><thead>" + head + "</thead><tbody>");
		Stream<String> end = Stream.of("</tbody></table></body></html>", "");
		return Stream.of(start, RuleTable.entries().stream().map(RulesPage::row), end).flatMap(Function.identity())
				.collect(Collectors.joining("\n"));
	}

	private static String row(Entry entry) {
		String code = escaped(entry.code());
		String sources = entry.sources().stream().map(RulesPage::linked).collect(Collectors.joining("<br/>"));
		return "<tr id=\"" + code + "\"><th>" + code + "</th>"
				+ Stream.of(entry.what(), entry.why(), entry.mend()).map(text -> "<td>" + escaped(text) + "</td>")
						.collect(Collectors.joining())
				+ "<td>" + sources + "</td></tr>";
	}

	private static String row(String cell, List<String> texts) {
		return texts.stream().map(text -> '<' + cell + '>' + escaped(text) + "</" + cell + '>')
				.collect(Collectors.joining("", "<tr>", "</tr>"));
	}

	/** The name of a source, which leads to its address where it has one. */
	private static String linked(String source) {
		Matcher address = ADDRESS.matcher(source);
		if (!address.find()) {
			return escaped(source);
		}
		String name = source.substring(0, address.start()).strip().replaceFirst(":$", "");
		return "<a href=\"" + escaped(address.group()) + "\">" + escaped(name) + "</a>";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
