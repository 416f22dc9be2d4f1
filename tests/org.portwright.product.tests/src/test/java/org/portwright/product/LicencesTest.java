package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** NOTICE and the texts of licences in the product's folder, against the bundles of the product and the update site. */
class LicencesTest {

	private static final String OURS = "org.portwright.";

	private static final Pattern SITE_BUNDLE = Pattern.compile("<bundle id=\"([^\"]+)\"");

	/** By what the text of each licence is known. */
	private static final Map<String, String> WORDS = Map.ofEntries(
			Map.entry("EPL-2.0", "Eclipse Public License - v 2.0"),
			Map.entry("EPL-1.0", "Eclipse Public License - v 1.0"),
			Map.entry("EDL-1.0", "Eclipse Distribution License - v 1.0"),
			Map.entry("Apache-2.0", "Apache License Version 2.0, January 2004"),
			Map.entry("LGPL-2.1", "GNU LESSER GENERAL PUBLIC LICENSE Version 2.1, February 1999"),
			Map.entry("MIT", "Permission is hereby granted, free of charge, to any person obtaining a copy"),
			Map.entry("BSD-2-Clause", "Redistribution and use in source and binary forms"),
			Map.entry("BSD-3-Clause", "Redistribution and use in source and binary forms"),
			Map.entry("0BSD", "Permission to use, copy, modify, and/or distribute this software for any purpose"),
			Map.entry("Unicode-3.0", "UNICODE LICENSE V3"), Map.entry("W3C", "W3C IPR SOFTWARE NOTICE"),
			Map.entry("OFL-1.1", "SIL OPEN FONT LICENSE Version 1.1"));

	private final NoticeTable notice;
	/** The archives of the product by their symbolic names. */
	private final Map<String, Path> archives = new TreeMap<>();

	LicencesTest() throws IOException {
		notice = NoticeTable.read(Shell.product().resolve("NOTICE"));
		try (var plugins = Files.list(Shell.product().resolve("plugins"))) {
			for (Path plugin : plugins.toList()) {
				try (var files = new Archive(plugin); var manifest = files.open("META-INF/MANIFEST.MF")) {
					String name = new Manifest(manifest).getMainAttributes().getValue("Bundle-SymbolicName");
					archives.put(name.split(";", 2)[0].trim(), plugin);
				}
			}
		}
	}

	@Test
	void eachLibraryHasALine() throws IOException {
		var without = new TreeSet<String>();
		for (String bundle : shipped()) {
			if (!bundle.startsWith(OURS) && notice.of(bundle).isEmpty()) {
				without.add(bundle);
			}
		}
		assertEquals(Set.of(), without);
		assertEquals(new HashSet<>(notice.names()).size(), notice.names().size(), "names in two lines");
	}

	@Test
	void eachNameCoversALibrary() throws IOException {
		var unused = new TreeSet<>(notice.names());
		for (String bundle : shipped()) {
			notice.of(bundle).ifPresent(line -> line.names().stream().filter(name -> NoticeTable.covers(name, bundle))
					.forEach(unused::remove));
		}
		assertEquals(Set.of(), unused);
	}

	@Test
	void eachTextIsWhereItsLineSays() throws IOException {
		var faults = new ArrayList<String>();
		for (Map.Entry<String, Path> archive : archives.entrySet()) {
			NoticeTable.Line line = notice.of(archive.getKey()).orElse(null);
			if (line != null) {
				faults.addAll(faults(archive.getKey(), line, archive.getValue()));
			}
		}
		assertEquals(List.of(), faults);
	}

	@Test
	void filesAreThoseOfTheRepository() throws IOException {
		Path product = Shell.product();
		var expected = new TreeMap<String, Path>();
		expected.put("LICENSE", Shell.REPOSITORY.resolve("LICENSE"));
		expected.put("NOTICE", Shell.REPOSITORY.resolve("NOTICE"));
		try (var texts = Files.list(Shell.REPOSITORY.resolve("releng/licences"))) {
			texts.forEach(text -> expected.put("licences/" + text.getFileName(), text));
		}
		for (Map.Entry<String, Path> file : expected.entrySet()) {
			assertEquals(-1, Files.mismatch(file.getValue(), product.resolve(file.getKey())), file.getKey());
		}
		try (var texts = Files.list(product.resolve("licences"))) {
			Set<String> said = new HashSet<>();
			notice.lines().forEach(line -> said.addAll(line.beside()));
			assertEquals(List.of(), texts.map(text -> "licences/" + text.getFileName())
					.filter(text -> !expected.containsKey(text) || !said.contains(text)).toList());
		}
	}

	private static List<String> faults(String bundle, NoticeTable.Line line, Path archive) throws IOException {
		var faults = new ArrayList<String>();
		var texts = new StringBuilder();
		try (var files = new Archive(archive)) {
			for (String path : line.inArchive()) {
				if (Files.isRegularFile(files.path(path))) {
					texts.append(Files.readString(files.path(path), StandardCharsets.ISO_8859_1)).append('\n');
				} else {
					faults.add(bundle + " has no " + path);
				}
			}
		}
		for (String path : line.beside()) {
			Path text = Shell.product().resolve(path);
			if (Files.isRegularFile(text)) {
				texts.append(Files.readString(text, StandardCharsets.ISO_8859_1)).append('\n');
			} else {
				faults.add("The product has no " + path + " for " + bundle);
			}
		}
		String read = texts.toString().replaceAll("\\s+", " ");
		for (String licence : line.licences()) {
			String words = WORDS.get(licence);
			if (words == null || !read.contains(words)) {
				faults.add("No text of " + licence + " for " + bundle);
			}
		}
		return faults;
	}

	/** Returns the bundles of the product and those that the update site brings with Portwright. */
	private Set<String> shipped() throws IOException {
		var shipped = new TreeSet<>(archives.keySet());
		String site = Files.readString(Shell.REPOSITORY.resolve("releng/org.portwright.site/category.xml"));
		SITE_BUNDLE.matcher(site).results().forEach(bundle -> shipped.add(bundle.group(1)));
		assertTrue(shipped.contains("org.portwright.slf4j"), "what the site brings was read");
		return shipped;
	}

	/** The files of a bundle, which is a jar or a folder. */
	private static final class Archive implements AutoCloseable {

		private final FileSystem jar;
		private final Path root;

		Archive(Path plugin) throws IOException {
			boolean folder = Files.isDirectory(plugin);
			jar = folder ? null : FileSystems.newFileSystem(plugin);
			root = folder ? plugin : jar.getPath("/");
		}

		Path path(String name) {
			return root.resolve(name);
		}

		InputStream open(String name) throws IOException {
			return Files.newInputStream(path(name));
		}

		@Override
		public void close() throws IOException {
			if (jar != null) {
				jar.close();
			}
		}
	}
}
