package org.portwright.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portwright.model.PortOrder;

/**
 * A document that can be made of an order. One row in {@link OrderDocuments} brings it to the command line and to the
 * window.
 */
public interface OrderDocument extends Document {

	/** What it is called on the command line and in JSON; nothing else in the list is called so. */
	String id();

	/** What it is good for or looks like, for people: sentences. */
	String hint();

	/** Whether it is a folder with any number of files, and not one file. */
	default boolean isFolder() {
		return false;
	}

	/** Whether an order has to be without errors for it. */
	default boolean needsNoErrors() {
		return false;
	}

	/** Returns whether the user has to confirm all values that came from a text before it is written. */
	default boolean needsConfirmedValues() {
		return false;
	}

	/**
	 * Returns which files of a folder an earlier call wrote there for the same order, and nothing changed since.
	 *
	 * @param files what is to be written there, by its names
	 * @throws IOException if a file cannot be read
	 */
	default Set<String> earlier(Path folder, Map<String, byte[]> files) throws IOException {
		return Set.of();
	}

	/** Returns why there is no such document of an order, for people; empty if there can be one. */
	default Optional<String> refusal(PortOrder order) {
		return Optional.empty();
	}

	/** Whether most people want it, so that it is proposed where documents are chosen. */
	default boolean isUsual() {
		return true;
	}

	/** What it can have in it on request. */
	default List<DocumentPart> parts() {
		return List.of();
	}

	/** What it is called beside the other documents of an order, without the ending. */
	default String nameFor(String order) {
		return order;
	}

	/**
	 * Makes it.
	 *
	 * @return what to know about it, in sentences for people: what could not be printed or was left out
	 * @throws IOException if the output cannot be written
	 */
	List<String> write(DocumentSource source, DocumentOutput output) throws IOException;
}
