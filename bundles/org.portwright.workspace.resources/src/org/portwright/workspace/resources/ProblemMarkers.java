package org.portwright.workspace.resources;

/** The markers of files: their type and what is in them. */
@SuppressWarnings("nls")
public final class ProblemMarkers {

	/** The type of the markers. */
	public static final String TYPE = "org.portwright.workspace.resources.problem";
	/** Attribute: the code of the rule, such as {@code POSTCODE_FORMAT}. */
	public static final String CODE = "code";
	/** Attribute: the path of the field from the root of the file, such as {@code loa.accountNumber}. */
	public static final String FEATURE = "feature";
	/** Attribute: the id of the object that has the field. */
	public static final String OBJECT = "objectId";
	/** Attribute: the offending value. */
	public static final String VALUE = "value";
	/** Attribute, a number as text: how many places of the field it holds for. */
	public static final String COUNT = "count";
	/** Attribute: what the best quick fix does; not set where there is none. */
	public static final String FIX = "fix";
	/** Attribute: the id of that fix. */
	public static final String FIX_ID = "fixId";
	/** Attribute: the other files that it names, a line each; not set where it is about its own file alone. */
	public static final String OTHERS = "others";
	/** Attribute: whether it may be accepted with a reason. */
	public static final String JUDGEMENT = "judgement";
	/** Attribute: what it is counted as, {@code error}, {@code warning}, {@code needed} or {@code remark}. */
	public static final String KIND = "kind";
	/** The code of a file that cannot be read or judged. */
	public static final String FILE_UNREADABLE = "FILE_UNREADABLE";

	private ProblemMarkers() {
	}
}
