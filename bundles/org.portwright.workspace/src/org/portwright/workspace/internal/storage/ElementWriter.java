package org.portwright.workspace.internal.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage;
import org.portwright.workspace.files.SaveFailure;
import org.portwright.workspace.internal.storage.Slot.Form;
import org.portwright.workspace.internal.storage.UnknownContent.Position;
import org.portwright.workspace.internal.storage.UnknownContent.Trail;
import org.portwright.workspace.internal.storage.XmlBytes.IllegalCharacterException;

/** Writes the objects of a model as elements, each value on its own line. */
@SuppressWarnings("nls")
final class ElementWriter {

	private final XmlBytes out;
	private final FileReferences references;
	private final Set<String> ids = new HashSet<>();
	private int parts;

	ElementWriter(XmlBytes out, FileReferences references) {
		this.out = out;
		this.references = references;
	}

	private void writePart(InternalEObject part, Slot slot, int depth) throws UnsavableException {
		out.indent(depth).ascii("<").ascii(slot.name()).ascii("\n");
		writeContent(part, slot.name(), depth, UnknownContent.of(part));
		if (out.length() > FileLimits.BYTES || ++parts > FileLimits.ENTRIES) {
			throw new UnsavableException(SaveFailure.TOO_LARGE, part, slot, "");
		}
	}

	private void writeContent(InternalEObject object, String tag, int depth, @Nullable UnknownContent unknown)
			throws UnsavableException {
		writeAttributes(object, depth, unknown);
		writeElements(object, depth + 1, unknown);
		out.indent(depth).ascii("</").ascii(tag).ascii(">\n");
	}

	/** Writes the rest of the tag that opens an element. */
	void writeAttributes(InternalEObject object, int depth, @Nullable UnknownContent unknown)
			throws UnsavableException {
		if (unknown != null) {
			unknownAttributes(unknown, null, depth);
		}
		for (Slot slot : ClassLayout.of(object.eClass()).attributes()) {
			String text = attribute(object, slot, unknown);
			if (text != null) {
				out.indent(depth + 2).ascii(slot.name()).ascii("=\"");
				value(text, object, slot);
				out.ascii("\"\n");
			}
			if (unknown != null) {
				unknownAttributes(unknown, slot, depth);
			}
		}
		out.indent(depth).ascii(">\n");
	}

	private @Nullable String attribute(InternalEObject object, Slot slot, @Nullable UnknownContent unknown)
			throws UnsavableException {
		if (!object.eIsSet(slot.id())) {
			if (slot.feature() == ModelPackage.Literals.MODEL_ROOT__FORMAT) {
				return FormatVersion.CURRENT.toString();
			}
			return unknown == null ? null : unknown.value(slot);
		}
		Object value = object.eGet(slot.id(), false, true);
		if (slot.form() == Form.LOCAL_REFERENCE) {
			return localId((EObject) value, object, slot);
		}
		String text = Values.format(slot.dataType(), value);
		if (slot.feature() == ModelPackage.Literals.MODEL_ROOT__FORMAT) {
			return FormatVersion.written(text);
		}
		if (((EAttribute) slot.feature()).isID() && !ids.add(text)) {
			throw new UnsavableException(SaveFailure.DUPLICATE_ID, object, slot, text);
		}
		return text;
	}

	private static String localId(EObject target, EObject object, Slot slot) throws UnsavableException {
		if (target instanceof Identified identified && identified.getId() != null) {
			return identified.getId();
		}
		throw new UnsavableException(SaveFailure.UNSAVABLE_REFERENCE, object, slot, target.eClass().getName());
	}

	private void unknownAttributes(UnknownContent unknown, @Nullable Slot after, int depth) {
		for (UnknownContent.RawAttribute attribute : unknown.attributes()) {
			if (attribute.after() == after) {
				out.indent(depth + 2).raw(attribute.raw()).ascii("\n");
			}
		}
	}

	private void writeElements(InternalEObject object, int depth, @Nullable UnknownContent unknown)
			throws UnsavableException {
		Map<Object, Trail> trails = unknown == null ? Map.of() : unknown.trails();
		trail(trails, new Position(null, 0), depth);
		for (Slot slot : ClassLayout.of(object.eClass()).elements()) {
			int count = 0;
			for (Object item : items(object, slot)) {
				count++;
				writeItem(object, slot, item, count, depth, trails);
			}
			trailsWithoutPlace(trails, slot, depth);
		}
	}

	/** What of a feature is written as elements. */
	static List<?> items(InternalEObject object, Slot slot) {
		if (!object.eIsSet(slot.id())) {
			return List.of();
		}
		Object value = object.eGet(slot.id(), false, true);
		return value instanceof List<?> list ? list : List.of(value);
	}

	/** @param count how many items of the feature are written with this one */
	void writeItem(InternalEObject object, Slot slot, Object item, int count, int depth, Map<Object, Trail> trails)
			throws UnsavableException {
		Object place = slot.form() == Form.PARTS ? item : new Position(slot, count);
		switch (slot.form()) {
		case PARTS -> writePart((InternalEObject) item, slot, depth);
		case FILE_REFERENCE -> writeReference((EObject) item, object, slot, depth);
		default -> writeText((String) item, object, slot, depth);
		}
		trail(trails, place, depth);
	}

	private void writeText(String text, EObject object, Slot slot, int depth) throws UnsavableException {
		out.indent(depth).ascii("<").ascii(slot.name()).ascii(">");
		value(text, object, slot);
		out.ascii("</").ascii(slot.name()).ascii(">\n");
	}

	private void writeReference(EObject target, EObject object, Slot slot, int depth) throws UnsavableException {
		String href = references.write(target).orElseThrow(() -> new UnsavableException(
				SaveFailure.UNSAVABLE_REFERENCE, object, slot, target.eClass().getName()));
		out.indent(depth).ascii("<").ascii(slot.name()).ascii(" href=\"");
		value(href, object, slot);
		out.ascii("\"/>\n");
	}

	private void value(String text, EObject object, Slot slot) throws UnsavableException {
		try {
			out.value(text);
		} catch (IllegalCharacterException e) {
			throw new UnsavableException(SaveFailure.UNSAVABLE_CHARACTER, object, slot,
					String.format("U+%04X", e.codePoint()));
		}
	}

	void trail(Map<Object, Trail> trails, Object place, int depth) {
		if (trails.containsKey(place)) {
			rawLines(trails.remove(place).raws(), depth);
		}
	}

	/** What stood behind an element that was removed meanwhile follows the others of its kind. */
	void trailsWithoutPlace(Map<Object, Trail> trails, Slot slot, int depth) {
		if (!trails.isEmpty()) {
			trails.values().removeIf(trail -> {
				boolean here = slot == trail.slot();
				if (here) {
					rawLines(trail.raws(), depth);
				}
				return here;
			});
		}
	}

	void rawLines(List<String> raws, int depth) {
		for (String raw : raws) {
			out.indent(depth).raw(raw).ascii("\n");
		}
	}
}
