package org.portwright.workspace.internal.storage;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.UnreadableReason;
import org.portwright.workspace.internal.texts.Messages;
import org.xml.sax.Attributes;

/** What the root of a file must be: of the right namespace, class and format. */
@SuppressWarnings("nls")
final class RootElement {

	/** How a problem becomes a refusal at its place. */
	@FunctionalInterface
	interface Refuser {
		/**
		 * Makes a refusal.
		 *
		 * @param attribute the name of the attribute to blame; if there is no such one, the element is
		 */
		Refusal because(UnreadableReason reason, String attribute, String explanation);
	}

	private static final String FORMAT = ModelPackage.Literals.MODEL_ROOT__FORMAT.getName();

	private final FileKind kind;

	RootElement(FileKind kind) {
		this.kind = kind;
	}

	/**
	 * Checks the root.
	 *
	 * @throws Refusal if the file is of something else, or of a later Portwright
	 */
	void check(String name, Attributes attributes, Refuser refuser) throws Refusal {
		int colon = name.indexOf(':');
		String declaration = colon < 0 ? "xmlns" : "xmlns:" + name.substring(0, colon);
		String expected = kind.rootType().getName();
		if (!ModelPackage.eNS_URI.equals(attributes.getValue(declaration))
				|| !expected.equals(name.substring(colon + 1))) {
			throw refuser.because(UnreadableReason.OTHER_ROOT, "",
					NLS.bind(Messages.Unreadable_otherRoot, Excerpt.of(name), expected));
		}
		checkFormat(attributes.getValue(FORMAT), refuser);
	}

	private static void checkFormat(@Nullable String text, Refuser refuser) throws Refusal {
		if (text == null) {
			throw refuser.because(UnreadableReason.FORMAT_MISSING, FORMAT,
					NLS.bind(Messages.Unreadable_formatMissing, FormatVersion.CURRENT));
		}
		Optional<FormatVersion> format = FormatVersion.parse(text);
		if (format.isEmpty()) {
			throw refuser.because(UnreadableReason.FORMAT_MALFORMED, FORMAT,
					NLS.bind(Messages.Unreadable_formatMalformed, Excerpt.of(text), FormatVersion.CURRENT));
		}
		if (!format.get().isUnderstood()) {
			throw refuser.because(UnreadableReason.FORMAT_TOO_NEW, FORMAT,
					NLS.bind(Messages.Unreadable_formatTooNew, format.get(), FormatVersion.CURRENT.major()));
		}
	}

	/** Makes an empty root of the kind of the file. */
	ModelRoot create() {
		return (ModelRoot) EcoreUtil.create(kind.rootType());
	}
}
