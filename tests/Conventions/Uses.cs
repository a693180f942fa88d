using System.Reflection;
using System.Reflection.Emit;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Conventions;

/// <summary>Which type of the program names which other, read from the compiled assembly: signatures, fields and the code itself.</summary>
internal static class Uses
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const string Prefix = "Cremona.Transparency.Generator.";
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields()
        .Select(code => (OpCode)code.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Every naming: the type that names, the type that is named, the member where there is one.</summary>
    public static IReadOnlyList<(Type User, Type Used, MemberInfo? Member)> All { get; } =
    [.. typeof(Problems).Assembly.GetTypes().SelectMany(Of).Distinct()];

    /// <summary>The rooms of the program: its namespaces.</summary>
    public static IEnumerable<string> Rooms =>
        All.Select(use => RoomOf(use.User)).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    /// <summary>The room of a type, or null for one that is not the program's.</summary>
    public static string? RoomOf(Type type) =>
        type.Namespace is { } name && name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..].Split('.')[0] : null;

    /// <summary>The type in which another one is declared, lambdas and iterators among them.</summary>
    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<(Type User, Type Used, MemberInfo? Member)> Of(Type type)
    {
        var methods = type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)).ToArray();
        var types = type.GetInterfaces()
            .Append(type.BaseType)
            .Concat(type.GetFields(Own).Select(own => own.FieldType))
            .Concat(methods.SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)))
            .Concat(methods.OfType<MethodInfo>().Select(method => method.ReturnType))
            .Concat(methods.SelectMany(method => method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []));
        var members = methods
            .SelectMany(Named)
            .SelectMany(member => Parts(member as Type ?? member.DeclaringType).Select(used => (type, used, (MemberInfo?)member)));
        return types.SelectMany(Parts).Select(used => (type, used, (MemberInfo?)null)).Concat(members);
    }

    private static IEnumerable<Type> Parts(Type? type) =>
        type switch
        {
            null => [],
            { HasElementType: true } => Parts(type.GetElementType()),
            { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()),
            _ => [type],
        };

    private static IEnumerable<MemberInfo> Named(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length; )
        {
            var operation = code[at] == 0xFE ? Codes[(short)(0xFE00 | code[++at])] : Codes[code[at]];
            at++;
            if (
                operation.OperandType
                is OperandType.InlineMethod
                    or OperandType.InlineField
                    or OperandType.InlineType
                    or OperandType.InlineTok
            )
            {
                var types = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
                yield return method.Module.ResolveMember(
                    BitConverter.ToInt32(code, at),
                    types,
                    method.IsGenericMethod ? method.GetGenericArguments() : null
                )!;
            }

            at += Length(operation.OperandType, code, at);
        }
    }

    private static int Length(OperandType operand, byte[] code, int at) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
            _ => 4,
        };
}
