package org.portwright.product;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The classes that a class names, read out of the constants of its file. */
final class ClassRefs {

	private static final int MAGIC_AND_VERSION = 8;

	private ClassRefs() {
	}

	/** Reads them; the names are those of the file, with slashes, and of an array that of what is in it. */
	static Set<String> of(InputStream file) throws IOException {
		var in = new DataInputStream(file);
		in.skipNBytes(MAGIC_AND_VERSION);
		Map<Integer, String> texts = new HashMap<>();
		Set<Integer> classes = new HashSet<>();
		int count = in.readUnsignedShort();
		for (int index = 1; index < count; index++) {
			int tag = in.readUnsignedByte();
			switch (tag) {
			case 1 -> texts.put(index, in.readUTF());
			case 7 -> classes.add(in.readUnsignedShort());
			case 8, 16, 19, 20 -> in.skipNBytes(2);
			case 15 -> in.skipNBytes(3);
			case 5, 6 -> {
				in.skipNBytes(8);
				index++;
			}
			default -> in.skipNBytes(4);
			}
		}
		Set<String> names = new HashSet<>();
		for (int name : classes) {
			names.add(element(String.valueOf(texts.get(name))));
		}
		return names;
	}

	private static String element(String name) {
		return name.startsWith("[") ? name.replaceFirst("^\\[+L?", "").replace(";", "") : name;
	}
}
