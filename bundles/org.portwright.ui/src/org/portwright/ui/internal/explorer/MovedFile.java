package org.portwright.ui.internal.explorer;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.portwright.model.Identified;
import org.portwright.numbering.NumberType;
import org.portwright.ui.explorer.Section;

/** A file that stands elsewhere in the tree than before, as after a rename. */
record MovedFile(Node.OfFile from, Node.OfFile to) {

	/** Where a place in the file is now, or its engagement if that was renamed; empty for any other place. */
	Optional<Node> now(Node node) {
		return switch (node) {
		case Node.OfFile file -> file.equals(from) ? Optional.of(to) : Optional.empty();
		case Node.OfSection(Node.OfFile file, Section section) -> now(file)
				.map(moved -> new Node.OfSection(to, section));
		case Node.OfBlock(Node above, NumberType type, Block block) -> now(above)
				.map(moved -> new Node.OfBlock(moved, type, block));
		case Node.OfObject(Node above, String id, Identified object) -> now(above)
				.map(moved -> new Node.OfObject(moved, id, object));
		case Node.OfEngagement(IProject project) -> project.equals(from.file().getProject()) && !project.exists()
				? Optional.of(new Node.OfEngagement(to.file().getProject()))
				: Optional.empty();
		case Node.OfMessage message -> Optional.empty();
		case Node.OfHint hint -> Optional.empty();
		};
	}
}
