package org.portwright.calls;

import java.util.List;
import java.util.regex.Pattern;

/** What counts. */
final class Table {

	private static final String PLAN = "number plan";
	private static final String PROFILE = "profile";
	private static final String COPY = "whole copy";
	private static final String PARSE = "parse";
	private static final String FILE = "whole file";
	private static final String TEXT = "whole text";
	private static final String LIST = "whole list";
	private static final String IO = Calls.IO;

	private static final String CONSTRUCTOR = "<init>";
	private static final String OF_A_PATH = "(Ljava/nio/file/Path;";

	static final List<Methods> METHODS = List.of(
			Methods.of(PLAN, "org/portwright/numbering/internal/plan/UkPlan", CONSTRUCTOR),
			Methods.of(PLAN, "org/portwright/numbering/internal/plan/DigitAutomaton", CONSTRUCTOR),
			Methods.of(PROFILE, "org/portwright/porting/profiles/ProfileReader", "json|read"),
			Methods.of(COPY, "org/portwright/model/copies/OrderCopy", "alone|inModel"),
			Methods.of(COPY, "org/portwright/model/copies/TakenOrder", "copy"),
			Methods.of(COPY, "org/portwright/model/copies/OrderMirror", CONSTRUCTOR),
			Methods.of(COPY, "org/portwright/model/copies/TakenTenant", "copy"),
			Methods.of(COPY, "org/portwright/model/copies/TenantCopy", "withoutNumbers"),
			Methods.of(COPY, "org/portwright/model/copies/TenantMirror", CONSTRUCTOR),
			Methods.of(PARSE, "org/portwright/workspace/internal/storage/ModelReader", "read"),
			Methods.of(PARSE, "org/portwright/workspace/internal/storage/HardenedParser", "parse"),
			Methods.of(PARSE, "com/google/gson/JsonParser", "parse.*"),
			Methods.of(PARSE, "com/google/gson/stream/JsonReader", CONSTRUCTOR),
			Methods.of(FILE, "org/portwright/workspace/storage/ModelFiles", "prepare"),
			Methods.of(TEXT, "org/portwright/numbering/uk/NumberTextReader", "read.*"),
			Methods.of(LIST, "org/portwright/ui/table/Arrangement", "of"),
			Methods.of(LIST, "org/portwright/ui/internal/explorer/FilterSnapshot", "find"),
			new Methods(LIST, "org/portwright/ui/internal/explorer/NumberOrder", Pattern.compile("of"),
					"(Ljava/util/List;", false),
			Methods.of(IO, "java/nio/file/Files", "(?!isSameFile$).*", OF_A_PATH),
			Methods.of(IO, "java/nio/file/Files", "copy", "(Ljava/io/InputStream;Ljava/nio/file/Path;"),
			Methods.of(IO, "sun/nio/fs/UnixPath", "toRealPath", "("),
			Methods.of(IO, "sun/nio/fs/WindowsPath", "toRealPath", "("),
			Methods.of(IO, "java/nio/channels/FileChannel", "open", OF_A_PATH),
			Methods.of(IO, "sun/nio/ch/FileChannelImpl", "read|write|force|transferTo|transferFrom|truncate|size|map",
					"("),
			Methods.of(IO, "java/io/FileInputStream", CONSTRUCTOR, "(Ljava/io/File;"),
			Methods.of(IO, "java/io/FileInputStream", "read|readAllBytes|readNBytes", "("),
			Methods.of(IO, "java/io/FileOutputStream", CONSTRUCTOR, "(Ljava/io/File;Z"),
			Methods.of(IO, "java/io/FileOutputStream", "write", "("),
			Methods.of(IO, "java/io/RandomAccessFile", CONSTRUCTOR, "(Ljava/io/File;"),
			Methods.of(IO, "java/io/File",
					"exists|isFile|isDirectory|isHidden|length|lastModified|list|listFiles|delete|mkdir|mkdirs|renameTo"
							+ "|createNewFile|canRead|canWrite|canExecute|setLastModified|getCanonicalPath",
					"("),
			Methods.of(IO, "java/util/zip/ZipFile", CONSTRUCTOR, "(Ljava/io/File;I"),
			Methods.of(IO, "java/lang/ProcessBuilder", "start", "("),
			Methods.of(IO, "java/net/Socket", "connect", "("),
			Methods.of(IO, "org/eclipse/core/internal/filesystem/local/LocalFile",
					"fetchInfo|childNames|childInfos|openInputStream|openOutputStream|delete|mkdir|putInfo|copy|move"));

	private Table() {
	}
}
