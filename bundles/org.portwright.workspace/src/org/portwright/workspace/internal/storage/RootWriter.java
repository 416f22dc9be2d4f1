package org.portwright.workspace.internal.storage;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.internal.storage.UnknownContent.Position;
import org.portwright.workspace.internal.storage.UnknownContent.Trail;

/**
 * Writes the one element that a file has, and what stands around it, object by object: a caller can stop between them.
 */
@SuppressWarnings("nls")
final class RootWriter {

	private static final String PREFIX = "portwright";

	private final XmlBytes out;
	private final ElementWriter elements;
	private final InternalEObject root;
	private final String tag;
	private Map<Object, Trail> trails = Map.of();
	private final Iterator<Slot> slots;
	private @Nullable Slot slot;
	/** Gone through by number: an edit that was undone meanwhile leaves everything at its place. */
	private List<?> items = List.of();
	private int count;

	RootWriter(XmlBytes out, FileReferences references, ModelRoot root) {
		this.out = out;
		this.root = (InternalEObject) root;
		elements = new ElementWriter(out, references);
		tag = PREFIX + ':' + root.eClass().getName();
		slots = ClassLayout.of(root.eClass()).elements().iterator();
	}

	/** Writes what stands before the objects of the root. */
	void begin() throws UnsavableException {
		UnknownContent unknown = UnknownContent.of(root);
		if (unknown != null) {
			elements.rawLines(unknown.before(), 0);
			trails = unknown.trails();
		}
		out.ascii("<").ascii(tag).ascii("\n    xmlns:").ascii(PREFIX).ascii("=\"").ascii(ModelPackage.eNS_URI);
		out.ascii("\"\n");
		elements.writeAttributes(root, 0, unknown);
		elements.trail(trails, new Position(null, 0), 1);
	}

	/**
	 * Writes the next object, or what stands behind the last one.
	 *
	 * @return whether something is still to be written
	 */
	boolean writeNext() throws UnsavableException {
		Slot present = slot;
		if (present != null) {
			if (count < items.size()) {
				Object item = items.get(count);
				count++;
				elements.writeItem(root, present, item, count, 1, trails);
				return true;
			}
			elements.trailsWithoutPlace(trails, present, 1);
		}
		if (!slots.hasNext()) {
			end();
			return false;
		}
		Slot next = slots.next();
		slot = next;
		items = ElementWriter.items(root, next);
		count = 0;
		return true;
	}

	private void end() {
		out.ascii("</").ascii(tag).ascii(">\n");
		UnknownContent unknown = UnknownContent.of(root);
		if (unknown != null) {
			elements.rawLines(unknown.behind(), 0);
		}
	}
}
