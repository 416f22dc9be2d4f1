package org.portwright.workspace.internal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.UnreadableReason;
import org.portwright.workspace.internal.storage.Slot.Form;
import org.portwright.workspace.internal.texts.Messages;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Builds a model from what the parser reports, and keeps what it does not know. */
@SuppressWarnings("nls")
final class ModelHandler extends DefaultHandler2 {

	/** The model nests five levels; what is unknown may nest more, but no file needs this many. */
	static final int DEPTH_LIMIT = 64;

	private static final String HREF = "href";

	private final Places places;
	private final FileReferences references;
	private final RootElement rootElement;
	private final AttributeReader attributeReader;
	private final IntSupplier startOfTag;
	private final StringBuilder text = new StringBuilder();
	private final List<String> beforeRoot = new ArrayList<>();
	private @Nullable ModelRoot root;
	private @Nullable OpenObject top;
	private @Nullable Slot open;
	private int depth;
	private int parts;
	private int unknownDepth;
	private int unknownStart;

	/**
	 * Makes a handler for one file.
	 *
	 * @param kind    what it must hold
	 * @param objects receives the objects by id
	 */
	ModelHandler(SourceText source, FileReferences references, FileKind kind, Map<String, @Nullable EObject> objects) {
		this.places = new Places(source);
		this.startOfTag = places::startOfTag;
		this.references = references;
		this.rootElement = new RootElement(kind);
		this.attributeReader = new AttributeReader(source, objects);
	}

	boolean hasRoot() {
		return root != null;
	}

	/** The root that was read. */
	ModelRoot root() {
		ModelRoot complete = root;
		if (complete == null) {
			throw new IllegalStateException();
		}
		return complete;
	}

	@Override
	public void setDocumentLocator(@Nullable Locator place) {
		places.setLocator(place);
	}

	@Override
	@NonNullByDefault({})
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (++depth > DEPTH_LIMIT) {
			throw places.refusalAtTag(UnreadableReason.TOO_DEEP, NLS.bind(Messages.Unreadable_tooDeep, DEPTH_LIMIT));
		}
		if (unknownDepth > 0) {
			unknownDepth++;
			return;
		}
		if (open != null) {
			throw places.refusalAtTag(UnreadableReason.UNEXPECTED_CONTENT,
					NLS.bind(Messages.Unreadable_unexpectedElement, name, open.name()));
		}
		OpenObject owner = top;
		if (owner == null) {
			startRoot(name, attributes);
		} else {
			startIn(owner, name, attributes);
		}
	}

	private void startRoot(String name, Attributes attributes) throws Refusal {
		rootElement.check(name, attributes, places::refusalAtAttribute);
		ModelRoot object = rootElement.create();
		root = object;
		var opened = new OpenObject((InternalEObject) object, null);
		attributeReader.read(opened, attributes, startOfTag);
		if (!beforeRoot.isEmpty()) {
			UnknownContent.on(object).before().addAll(beforeRoot);
		}
		top = opened;
	}

	private void startIn(OpenObject owner, String name, Attributes attributes) throws Refusal {
		Slot slot = owner.layout().element(name);
		if (slot == null) {
			startUnknown();
			return;
		}
		switch (slot.form()) {
		case TEXTS -> startText(slot, attributes);
		case FILE_REFERENCE -> startReference(owner, slot, attributes);
		default -> startPart(owner, slot, attributes);
		}
	}

	private void startUnknown() {
		unknownDepth = 1;
		unknownStart = places.startOfTag();
	}

	/** Attributes would say something about the text that this version does not know. */
	private void startText(Slot slot, Attributes attributes) {
		if (attributes.getLength() > 0) {
			startUnknown();
			return;
		}
		text.setLength(0);
		open = slot;
	}

	private void startReference(OpenObject owner, Slot slot, Attributes attributes) throws Refusal {
		if (attributes.getLength() != 1 || !HREF.equals(attributes.getQName(0))) {
			startUnknown();
			return;
		}
		refuseSecond(owner, slot);
		EReference reference = (EReference) slot.feature();
		owner.object().eSet(slot.id(), references.read(attributes.getValue(0), reference.getEReferenceType()));
		owner.passed(slot, null);
		text.setLength(0);
		open = slot;
	}

	private void startPart(OpenObject owner, Slot slot, Attributes attributes) throws Refusal {
		if (attributes.getValue("xsi:type") != null) {
			startUnknown();
			return;
		}
		if (++parts > FileLimits.ENTRIES) {
			throw places.refusalAtTag(UnreadableReason.TOO_LARGE,
					NLS.bind(Messages.Unreadable_tooMany, FileLimits.entries()));
		}
		EReference reference = (EReference) slot.feature();
		EObject part = EcoreUtil.create(reference.getEReferenceType());
		var opened = new OpenObject((InternalEObject) part, owner);
		attributeReader.read(opened, attributes, startOfTag);
		if (reference.isMany()) {
			owner.list(slot).addUnique(part);
		} else {
			refuseSecond(owner, slot);
			owner.object().eSet(slot.id(), part);
		}
		owner.passed(slot, part);
		top = opened;
	}

	private void refuseSecond(OpenObject owner, Slot slot) throws Refusal {
		if (owner.object().eIsSet(slot.id())) {
			throw places.refusalAtTag(UnreadableReason.UNEXPECTED_CONTENT,
					NLS.bind(Messages.Unreadable_repeated, slot.name()));
		}
	}

	@Override
	@NonNullByDefault({})
	public void endElement(String uri, String localName, String name) throws SAXException {
		depth--;
		OpenObject owner = top;
		if (owner == null) {
			return;
		}
		Slot ending = open;
		if (unknownDepth > 0) {
			if (--unknownDepth == 0) {
				owner.keep(places.textFrom(unknownStart));
			}
		} else if (ending != null) {
			endText(owner, ending);
		} else {
			top = owner.owner();
		}
	}

	private void endText(OpenObject owner, Slot ending) throws Refusal {
		open = null;
		if (ending.form() == Form.TEXTS) {
			owner.list(ending).addUnique(text.toString());
			owner.passed(ending, null);
		} else {
			refuseText(text.toString());
		}
	}

	@Override
	@NonNullByDefault({})
	public void characters(char[] chars, int start, int length) throws SAXException {
		if (unknownDepth > 0) {
			return;
		}
		if (open != null) {
			text.append(chars, start, length);
			return;
		}
		for (int i = start; i < start + length; i++) {
			if (chars[i] > ' ') {
				refuseText(new String(chars, i, start + length - i));
			}
		}
	}

	private void refuseText(String stray) throws Refusal {
		if (stray.isBlank()) {
			return;
		}
		if (MergeMarks.isIn(stray)) {
			throw places.refusal(UnreadableReason.MERGE_CONFLICT, Messages.Unreadable_mergeConflict);
		}
		throw places.refusal(UnreadableReason.UNEXPECTED_CONTENT,
				NLS.bind(Messages.Unreadable_unexpectedText, Excerpt.of(stray.strip())));
	}

	@Override
	@NonNullByDefault({})
	public void comment(char[] chars, int start, int length) {
		keepAside(places.startOfComment(length));
	}

	@Override
	@NonNullByDefault({})
	public void processingInstruction(String target, String data) {
		keepAside(places.startOfInstruction(target, data));
	}

	private void keepAside(int start) {
		if (unknownDepth > 0) {
			return;
		}
		String raw = places.textFrom(start);
		OpenObject owner = top;
		ModelRoot complete = root;
		if (owner != null) {
			owner.keep(raw);
		} else if (complete == null) {
			beforeRoot.add(raw);
		} else {
			UnknownContent.on(complete).behind().add(raw);
		}
	}

	@Override
	public void endDocument() {
		attributeReader.resolveReferences();
	}

	/** The parser's default is to go on behind an error that it could mend. */
	@Override
	@NonNullByDefault({})
	public void error(SAXParseException e) throws SAXException {
		throw e;
	}
}
