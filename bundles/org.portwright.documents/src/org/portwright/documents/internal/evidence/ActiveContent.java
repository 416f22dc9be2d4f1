package org.portwright.documents.internal.evidence;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes out of the resources of pages what does more than draw: actions, scripts, embedded and external files, and what
 * leads to the rest of their document. It never descends by recursion, because a hostile file may nest at will.
 */
@SuppressWarnings("nls")
final class ActiveContent {

	private static final int MOST_OBJECTS = 300_000;
	/** The kinds of resources that only draw; all others are removed. */
	private static final Set<String> RESOURCES = Set.of("ExtGState", "ColorSpace", "Pattern", "Shading", "XObject",
			"Font", "Properties", "ProcSet");
	/** Keys of dictionaries whose own keys are names that the author chose. */
	private static final Set<String> NAMED = Set.of("ExtGState", "ColorSpace", "Pattern", "Shading", "XObject", "Font",
			"Properties", "CharProcs", "Colorants");
	private static final Set<String> REMOVED = Set.of("A", "AA", "AF", "AcroForm", "Alternates", "Annots", "Dest",
			"Dests", "EF", "EmbeddedFiles", "JS", "JavaScript", "Kids", "Launch", "Metadata", "Names", "OPI",
			"OpenAction", "Outlines", "P", "PS", "Pages", "Parent", "Pg", "PieceInfo", "RF", "Ref", "RichMediaContent",
			"Root", "Sound", "StructParent", "StructParents", "StructTreeRoot", "URI", "XFA");
	private static final Set<String> EXTERNAL = Set.of("F", "FFilter", "FDecodeParms");

	/** How the keys of a dictionary are judged. */
	private enum Judged {
		PLAIN, RESOURCES, NAMED
	}

	private record Visit(@Nullable COSBase object, Judged judged) {
	}

	private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Deque<Visit> open = new ArrayDeque<>();

	/**
	 * Cleans resources, and all that they lead to.
	 *
	 * @throws IOException if there is too much of it
	 */
	void clean(COSDictionary resources) throws IOException {
		clean(new Visit(resources, Judged.RESOURCES));
	}

	/**
	 * Cleans a dictionary that is no resources, and all that it leads to.
	 *
	 * @throws IOException if there is too much of it
	 */
	void cleanPlain(COSDictionary dictionary) throws IOException {
		clean(new Visit(dictionary, Judged.PLAIN));
	}

	private void clean(Visit first) throws IOException {
		open.push(first);
		while (!open.isEmpty()) {
			Visit visit = open.pop();
			@Nullable
			COSBase object = visit.object() instanceof COSObject reference ? reference.getObject() : visit.object();
			if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
				clean(dictionary, visit.judged());
			} else if (object instanceof COSArray array && seen.add(array)) {
				for (int i = 0; i < array.size(); i++) {
					open.push(new Visit(array.get(i), Judged.PLAIN));
				}
			}
			if (seen.size() > MOST_OBJECTS || open.size() > MOST_OBJECTS) {
				throw new IOException(String.valueOf(MOST_OBJECTS));
			}
		}
	}

	private void clean(COSDictionary dictionary, Judged judged) {
		boolean external = dictionary instanceof COSStream;
		for (COSName key : Set.copyOf(dictionary.keySet())) {
			String name = key.getName();
			boolean removed = switch (judged) {
			case RESOURCES -> !RESOURCES.contains(name);
			case NAMED -> isPostScript(dictionary.getDictionaryObject(key));
			case PLAIN -> REMOVED.contains(name) || external && EXTERNAL.contains(name);
			};
			if (removed) {
				dictionary.removeItem(key);
			} else {
				open.push(new Visit(dictionary.getItem(key), judged == Judged.NAMED ? Judged.PLAIN
						: name.equals("Resources") ? Judged.RESOURCES
								: NAMED.contains(name) ? Judged.NAMED
										: Judged.PLAIN));
			}
		}
	}

	private static boolean isPostScript(@Nullable COSBase object) {
		return object instanceof COSStream stream && "PS".equals(stream.getNameAsString(COSName.SUBTYPE));
	}
}
