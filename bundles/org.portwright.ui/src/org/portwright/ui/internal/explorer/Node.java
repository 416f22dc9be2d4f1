package org.portwright.ui.internal.explorer;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.numbering.NumberType;
import org.portwright.ui.explorer.Hint;
import org.portwright.ui.explorer.Section;
import org.portwright.workspace.files.FileKind;

/**
 * A place in the tree. Nodes are made when they are shown and thrown away; a node equals the one that stood at the same
 * place before, so that a refresh keeps what is expanded and selected.
 */
public sealed interface Node {

	/** The node above; empty for an engagement. */
	Optional<Node> parent();

	/** An engagement. */
	record OfEngagement(IProject project) implements Node {

		@Override
		public Optional<Node> parent() {
			return Optional.empty();
		}
	}

	/** A file, whether it could be read or not. */
	record OfFile(IFile file, FileKind kind) implements Node {

		@Override
		public Optional<Node> parent() {
			return Optional.of(new OfEngagement(file.getProject()));
		}
	}

	/** A part of a file that is always there. */
	record OfSection(OfFile file, Section section) implements Node {

		@Override
		public Optional<Node> parent() {
			return Optional.of(file);
		}
	}

	/** The numbers of a type, or those of them that lie in a block. */
	record OfBlock(Node above, NumberType type, Block block) implements Node {

		@Override
		public Optional<Node> parent() {
			return Optional.of(above);
		}
	}

	/** An object of a file, by its id: after the file was read again another object may stand there. */
	record OfObject(Node above, String id, Identified object) implements Node {

		@Override
		public Optional<Node> parent() {
			return Optional.of(above);
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof OfObject node && id.equals(node.id) && above.equals(node.above);
		}

		@Override
		public int hashCode() {
			return id.hashCode();
		}
	}

	/** Says that something is being read, or why it cannot be. */
	record OfMessage(Node above, boolean failed, String text) implements Node {

		@Override
		public Optional<Node> parent() {
			return Optional.of(above);
		}
	}

	/** What to do first; done at a click. */
	record OfHint(OfEngagement engagement, Hint hint) implements Node {

		@Override
		public Optional<Node> parent() {
			return Optional.of(engagement);
		}
	}
}
