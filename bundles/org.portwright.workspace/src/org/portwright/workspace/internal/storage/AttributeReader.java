package org.portwright.workspace.internal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage;
import org.portwright.workspace.files.UnreadableReason;
import org.portwright.workspace.internal.storage.Slot.Form;
import org.portwright.workspace.internal.texts.Messages;
import org.xml.sax.Attributes;

/** Reads the attributes of elements into their objects, and resolves the references among the objects of a file. */
@SuppressWarnings("nls")
final class AttributeReader {

	private record Reference(EObject from, Slot slot, String id) {
	}

	private static final String NAMESPACE = "xmlns";

	private final SourceText source;
	private final Map<String, @Nullable EObject> objects;
	private final List<Reference> references = new ArrayList<>();

	/** @param objects receives the objects by id */
	AttributeReader(SourceText source, Map<String, @Nullable EObject> objects) {
		this.source = source;
		this.objects = objects;
	}

	/**
	 * Reads the attributes of one element.
	 *
	 * @param startOfTag where the element begins, asked for only when the letters of the file matter
	 * @throws Refusal if a value is not of its type, or an id is not the only one
	 */
	void read(OpenObject opened, Attributes attributes, IntSupplier startOfTag) throws Refusal {
		boolean unknown = false;
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.getQName(i);
			String value = attributes.getValue(i);
			Slot slot = opened.layout().attribute(name);
			if (slot != null) {
				set(opened, slot, value, startOfTag);
			} else {
				unknown |= !isOwnNamespace(name, value);
			}
		}
		if (unknown) {
			keepUnknown(opened, attributes, startOfTag.getAsInt());
		}
	}

	private static boolean isOwnNamespace(String name, String value) {
		return name.startsWith(NAMESPACE) && value.equals(ModelPackage.eNS_URI);
	}

	private void set(OpenObject opened, Slot slot, String text, IntSupplier startOfTag) throws Refusal {
		if (slot.form() == Form.LOCAL_REFERENCE) {
			references.add(new Reference(opened.object(), slot, text));
			return;
		}
		Object value = parse(slot, text, startOfTag);
		if (value == null) {
			UnknownContent.on(opened.object()).keepValue(slot, text);
			return;
		}
		opened.object().eSet(slot.id(), value);
		if (((EAttribute) slot.feature()).isID() && objects.putIfAbsent(text, opened.object()) != null) {
			throw refusal(UnreadableReason.DUPLICATE_ID, slot, startOfTag,
					NLS.bind(Messages.Unreadable_duplicateId, Excerpt.of(text)));
		}
	}

	private @Nullable Object parse(Slot slot, String text, IntSupplier startOfTag) throws Refusal {
		try {
			return Values.parse(slot.dataType(), text);
		} catch (IllegalArgumentException noSuchValue) {
			throw refusal(UnreadableReason.WRONG_VALUE, slot, startOfTag, NLS.bind(Messages.Unreadable_wrongValue,
					new Object[] { slot.name(), Excerpt.of(text), slot.dataType().getName() }));
		}
	}

	private Refusal refusal(UnreadableReason reason, Slot slot, IntSupplier startOfTag, String explanation) {
		return source.refusal(reason, TagText.offset(source.text(), startOfTag.getAsInt(), slot.name()), explanation);
	}

	private void keepUnknown(OpenObject opened, Attributes attributes, int startOfTag) {
		UnknownContent content = UnknownContent.on(opened.object());
		Slot last = null;
		for (TagText.RawAttribute raw : TagText.attributes(source.text(), startOfTag)) {
			Slot slot = opened.layout().attribute(raw.name());
			if (slot != null) {
				last = slot;
			} else if (!isOwnNamespace(raw.name(), attributes.getValue(raw.name()))) {
				content.addAttribute(last, raw.raw());
			}
		}
	}

	/** Sets the references to objects of the same file once all of them are there; what leads nowhere is kept. */
	void resolveReferences() {
		for (Reference reference : references) {
			EObject target = objects.get(reference.id());
			if (target != null && reference.slot().feature().getEType().isInstance(target)) {
				reference.from().eSet(reference.slot().feature(), target);
			} else {
				UnknownContent.on(reference.from()).keepValue(reference.slot(), reference.id());
			}
		}
	}
}
