using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Conventions;

/// <summary>
/// <see cref="Folder"/> reads, <see cref="Disk"/> and <see cref="UserFiles"/> write. A member of the platform in neither list fails both.
/// </summary>
public sealed partial class DiskTests
{
    private static readonly Type[] Readers = [typeof(Folder), typeof(FolderCopy), typeof(FolderEntry)];

    private static readonly Type[] Writers = [typeof(Disk), typeof(UserFiles)];

    private static readonly string[] Platform = ["System.IO.", "Microsoft.Win32.SafeHandles."];

    // Types that describe something, and touch no disk.
    private static readonly Type[] Harmless =
    [
        typeof(Path),
        typeof(EnumerationOptions),
        typeof(FileNotFoundException),
        typeof(DirectoryNotFoundException),
        typeof(IOException),
    ];

    [Fact]
    public void Readers_name_no_member_that_writes() => Assert.Equal([], Named(Readers).Where(name => !Reading().IsMatch(name)));

    [Fact]
    public void Readers_do_not_name_a_writer() =>
        Assert.Equal([], Uses.All.Where(use => IsIn(Readers, use.User) && IsIn(Writers, use.Used)).Select(use => use.User.Name));

    [Fact]
    public void Writers_name_no_member_that_reads() => Assert.Equal([], Named(Writers).Where(name => !Writing().IsMatch(name)));

    [Fact]
    public void Platform_member_lists_are_current()
    {
        Assert.Contains("File.ReadAllBytes", Named(Readers));
        Assert.Contains("Directory.CreateDirectory", Named(Writers));
    }

    private static string[] Named(Type[] users) =>
        [
            .. Uses
                .All.Where(use =>
                    use.Member is not null and not Type && IsIn(users, use.User) && IsOwn(use.Member, use.Used) && IsOfDisk(use.Used)
                )
                .Select(use => $"{use.Used.Name}.{use.Member!.Name}")
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static bool IsIn(Type[] types, Type type) => types.Contains(Uses.Outermost(type));

    // A use also lists the type arguments of the member's type, which have no such member.
    private static bool IsOwn(System.Reflection.MemberInfo member, Type type) =>
        member.DeclaringType is { } owner && (owner.IsGenericType ? owner.GetGenericTypeDefinition() : owner) == type;

    private static bool IsOfDisk(Type type) =>
        type.Name == "NativeDisk"
        || (!Harmless.Contains(type) && Array.Exists(Platform, prefix => type.FullName!.StartsWith(prefix, StringComparison.Ordinal)));

    [GeneratedRegex(
        @"^((File|Directory|FileInfo|FileSystemInfo|FileSystemEntry&?)\.(get_\w+|Exists|Enumerate\w+|Read\w+|OpenRead|To\w+|"
            + @"GetUnixFileMode|ResolveLinkTarget|\.ctor)|Stream\.Read\w*|"
            + @"FileSystemEnumerable`1.*|Find\w+\.\.ctor|NativeDisk\.IsPlainFile)$"
    )]
    private static partial Regex Reading();

    // The length of an open file is where an addition begins.
    [GeneratedRegex(
        @"^((File|Directory)\.(Create\w+|Delete|Move|SetUnixFileMode|OpenHandle)|RandomAccess\.(Write|FlushToDisk|GetLength)|"
            + @"NativeDisk\.(?!IsPlainFile)\w+)$"
    )]
    private static partial Regex Writing();
}
