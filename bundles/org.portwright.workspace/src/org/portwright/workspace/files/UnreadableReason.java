package org.portwright.workspace.files;

/** Why a file could not be read. The names are stable codes. */
public enum UnreadableReason {
	/** There is no such file. */
	NOT_FOUND,
	/** It is a folder or a device, or its name does not end in {@code .tenant} or {@code .porting}. */
	NOT_A_FILE,
	/** The system refused to read it. */
	NO_ACCESS,
	/** It is larger than anything that Portwright writes. */
	TOO_LARGE,
	/** It has no content. */
	EMPTY,
	/** It is not text in UTF-8. */
	NOT_UTF8,
	/** It is not well-formed XML, or ends too early. */
	MALFORMED,
	/** It holds the marks of an unfinished Git merge. */
	MERGE_CONFLICT,
	/** It has a document type declaration, which could make the reader open other files or use up its memory. */
	DOCUMENT_TYPE,
	/** Its elements are nested more deeply than any model is. */
	TOO_DEEP,
	/** It is XML of something else, or an order in a file for a tenant. */
	OTHER_ROOT,
	/** The root does not say which format it has. */
	FORMAT_MISSING,
	/** The format is not MAJOR.MINOR. */
	FORMAT_MALFORMED,
	/** A higher major format, written by a later Portwright. */
	FORMAT_TOO_NEW,
	/** A value is not of its type, such as a date that is none. */
	WRONG_VALUE,
	/** Two objects have the same id. */
	DUPLICATE_ID,
	/** Text or a repeated element where none belongs. */
	UNEXPECTED_CONTENT
}
