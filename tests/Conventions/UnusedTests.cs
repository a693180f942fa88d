using System.Reflection;
using System.Runtime.CompilerServices;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Conventions;

/// <summary>What only tests call belongs to the tests: each method and static property of the program is named by the program.</summary>
public sealed class UnusedTests
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // Named by tests alone, each for a reason. The list may only get shorter.
    private static readonly string[] Exceptions =
    [
        "DiskTrial.During", // The tests' hook into the disk (decision 18).
        "DiskTrial.get_IsOn",
    ];

    [Fact]
    public void Every_member_is_used_by_the_program() => Assert.Equal(Exceptions, Unnamed());

    private static IEnumerable<string> Unnamed()
    {
        var named = Uses
            .All.Select(use => use.Member)
            .OfType<MethodBase>()
            .Select(method => (method.Module, method.MetadataToken))
            .ToHashSet();
        return typeof(Problems)
            .Assembly.GetTypes()
            .Where(type => Uses.RoomOf(type) is not null && !IsGenerated(type))
            .SelectMany(type => type.GetMethods(Own))
            .Where(method => !method.IsPrivate && !method.IsVirtual && (!method.IsSpecialName || method.IsStatic) && !IsGenerated(method))
            .Where(method =>
                !method.Name.StartsWith("op_", StringComparison.Ordinal) && !named.Contains((method.Module, method.MetadataToken))
            )
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    // Of records, lambdas and source generators.
    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.Name is "Deconstruct"
        || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || (member.DeclaringType is { } outer && IsGenerated(outer));
}
